package org.homeward.stepdown.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.care.Placement;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.position.CarePosition;

/**
 * The agreement to look for a family and what came of it. Reviews that go on to say proceed belong
 * to one agreement; a request of any of them is its search.
 *
 * @param agreed reviews that said proceed one after the other, oldest first; at least one
 * @param request the newest search that came from them; an open one before a closed one
 * @param placement the newest placement that came of such a search
 * @param plan how the child moves, where somebody planned it
 */
record Search(
        List<StepDownReview> agreed,
        Optional<PlacementRequest> request,
        Optional<Placement> placement,
        Optional<TransitionPlan> plan) {

    /** The agreement that ends with the last of some reviews; empty when that said otherwise. */
    static Optional<Search> findLast(
            CarePosition position, ChildId child, List<StepDownReview> reviews) {
        List<StepDownReview> agreed = new ArrayList<>();
        for (int i = reviews.size() - 1; i >= 0; i--) {
            if (reviews.get(i).decision() != Decision.PROCEED) {
                break;
            }
            agreed.add(reviews.get(i));
        }
        Collections.reverse(agreed);
        return agreed.isEmpty() ? Optional.empty() : Optional.of(of(position, child, agreed));
    }

    static Search of(CarePosition position, ChildId child, List<StepDownReview> agreed) {
        List<ReviewId> ids = agreed.stream().map(StepDownReview::id).toList();
        List<PlacementRequest> requests =
                position.listRequests().stream()
                        .filter(r -> r.origin().review().filter(ids::contains).isPresent())
                        .filter(r -> r.children().contains(child))
                        .toList();
        Optional<PlacementRequest> request =
                requests.stream()
                        .max(
                                Comparator.comparing((PlacementRequest r) -> !position.isClosed(r))
                                        .thenComparing(r -> r.timing().madeOn()));
        Optional<Placement> placement =
                position.placements(child).stream()
                        .filter(p -> !p.span().isEmpty() && !p.isStay())
                        .filter(
                                p ->
                                        requests.stream()
                                                .anyMatch(
                                                        r ->
                                                                p.request()
                                                                        .filter(r.id()::equals)
                                                                        .isPresent()))
                        .reduce((first, second) -> second);
        Optional<TransitionPlan> plan =
                position.stepDown().plans(child).stream()
                        .filter(p -> ids.contains(p.review()))
                        .reduce((first, second) -> second);
        return new Search(List.copyOf(agreed), request, placement, plan);
    }

    /** The same agreement with a placement that names no search but followed on it. */
    Search with(Placement found) {
        return new Search(agreed, request, Optional.of(found), plan);
    }

    StepDownReview last() {
        return agreed.get(agreed.size() - 1);
    }

    /** The day on which people first agreed. */
    LocalDate since() {
        return agreed.get(0).heldOn();
    }
}
