package org.homeward.app.journey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.app.StepDownPoliciesInForce;
import org.homeward.app.Store;
import org.homeward.app.view.ChildName;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Visit;
import org.homeward.domain.carer.Household;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.aftercare.Aftercare;
import org.homeward.stepdown.journey.Journeys;

/** Shows one child's way to a family: the plan, its steps, the move and what came after. */
public final class ViewJourney {
    private final Store store;

    public ViewJourney(Store store) {
        this.store = store;
    }

    /** As at the end of a day. */
    public JourneyPage view(ChildId child, LocalDate asAt) {
        var position = store.position(asAt);
        var policy = StepDownPoliciesInForce.of(store.listStepDownPolicies());
        var agreed = StandingReview.find(child, position);
        var plan =
                agreed.flatMap(review -> position.stepDown().findPlan(child, review.id()))
                        .or(() -> newest(position.stepDown().plans(child)));
        return new JourneyPage(
                ChildName.of(position, child),
                asAt,
                new Journeys(policy).find(position, child),
                agreed,
                plan,
                plan.filter(p -> StandingReview.findAgainst(child, p.review(), position).isEmpty())
                        .isPresent(),
                plan.flatMap(TransitionPlan::household).map(id -> name(id, position)).orElse(""),
                moves(child, position, policy));
    }

    private static Optional<TransitionPlan> newest(List<TransitionPlan> plans) {
        return plans.isEmpty() ? Optional.empty() : Optional.of(plans.get(plans.size() - 1));
    }

    private static List<JourneyPage.Move> moves(
            ChildId child, CarePosition position, StepDownPolicy policy) {
        return position.placements(child).stream()
                .filter(placement -> !placement.span().start().isAfter(position.asAt()))
                .filter(placement -> isFromReview(placement, position))
                .sorted(Comparator.comparing((Placement p) -> p.span().start()).reversed())
                .map(placement -> move(placement, position, policy))
                .toList();
    }

    private static boolean isFromReview(Placement placement, CarePosition position) {
        return placement.where().findHousehold().isPresent()
                && !placement.isStay()
                && placement
                        .request()
                        .flatMap(position::findRequest)
                        .flatMap(request -> request.origin().review())
                        .isPresent();
    }

    private static JourneyPage.Move move(
            Placement placement, CarePosition position, StepDownPolicy policy) {
        var care = Aftercare.of(position, placement, policy);
        var casework = position.casework();
        var visits =
                casework.visits(placement.child()).stream()
                        .filter(visit -> care.stay().span().contains(visit.recorded().on()))
                        .filter(visit -> !visit.recorded().on().isAfter(position.asAt()))
                        .sorted(Comparator.comparing((Visit v) -> v.recorded().on()).reversed())
                        .toList();
        return new JourneyPage.Move(
                placement,
                placement.where().findHousehold().map(id -> name(id, position)).orElse(""),
                care,
                position.stepDown().earlySigns(placement.id()),
                visits,
                casework.disruptions(placement.id()),
                casework.findEnding(placement.id()));
    }

    private static String name(HouseholdId id, CarePosition position) {
        return position.supply().findHousehold(id).map(Household::name).orElse(id.text());
    }
}
