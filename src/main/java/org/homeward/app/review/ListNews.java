package org.homeward.app.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.app.PoliciesInForce;
import org.homeward.app.StepDownPoliciesInForce;
import org.homeward.app.Store;
import org.homeward.app.view.ChildName;
import org.homeward.domain.review.StepDownReview;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.journey.Journey;
import org.homeward.stepdown.journey.JourneyStage;
import org.homeward.stepdown.journey.Journeys;

/**
 * Runs the search of every open case again and says for whom something is new since the last
 * review: a freed bed, a new approval, a needs review, a notice.
 */
public final class ListNews {
    /** A case rests in these stages although it was reviewed; in all others the child has moved. */
    private static final Set<JourneyStage> WAITING =
            Set.of(
                    JourneyStage.REVIEWED,
                    JourneyStage.PROFILE_READY,
                    JourneyStage.FAMILY_FINDING,
                    JourneyStage.NOT_NOW,
                    JourneyStage.NOT_SUITABLE,
                    JourneyStage.NEED_INFORMATION);

    private final Store store;
    private final Matcher matcher;

    public ListNews(Store store, Matcher matcher) {
        this.store = store;
        this.matcher = matcher;
    }

    /** The case reviewed longest ago first. */
    public List<CaseNews> on(LocalDate asAt) {
        CarePosition position = store.position(asAt);
        var policy = StepDownPoliciesInForce.of(store.listStepDownPolicies());
        var search = new FamilySearch(PoliciesInForce.apply(matcher, store.listPolicies()));
        return new Journeys(policy)
                .list(position).stream()
                        .filter(journey -> WAITING.contains(journey.stage()))
                        .flatMap(journey -> news(journey, search, position))
                        .sorted(
                                Comparator.comparing((CaseNews one) -> one.last().heldOn())
                                        .thenComparing(one -> one.child().id()))
                        .toList();
    }

    private static Stream<CaseNews> news(
            Journey journey, FamilySearch search, CarePosition position) {
        Optional<StepDownReview> last = FamilySearch.findLastReview(journey.child(), position);
        return last.stream()
                .map(
                        review ->
                                new CaseNews(
                                        ChildName.of(position, journey.child()),
                                        review,
                                        search.news(journey.child(), position)))
                .filter(one -> !one.news().isEmpty());
    }
}
