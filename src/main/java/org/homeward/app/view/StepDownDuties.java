package org.homeward.app.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.review.Blocker;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.journey.Journey;
import org.homeward.stepdown.journey.Journeys;

/**
 * What is due on the way from residential care to a family: flags to screen, reviews to hold,
 * blockers to deal with, children to look in on after a move.
 */
final class StepDownDuties {
    private static final int AHEAD_DAYS = 14;

    private final CarePosition position;
    private final StepDownPolicy policy;

    StepDownDuties(CarePosition position, StepDownPolicy policy) {
        this.position = position;
        this.policy = policy;
    }

    List<Duty> list() {
        LocalDate until = position.asAt().plusDays(AHEAD_DAYS);
        return new Journeys(policy)
                .list(position).stream()
                        .flatMap(journey -> Stream.concat(next(journey), blockers(journey)))
                        .filter(duty -> !duty.dueOn().isAfter(until))
                        .toList();
    }

    private Stream<Duty> next(Journey journey) {
        return journey.next().stream()
                .map(
                        next ->
                                duty(
                                        journey,
                                        Duty.Kind.STEP_DOWN,
                                        next.what(),
                                        next.due(),
                                        "Step-down policy " + policy.version()));
    }

    private Stream<Duty> blockers(Journey journey) {
        return position.stepDown().listStanding(journey.child()).stream()
                .map(blocker -> blocker(journey, blocker));
    }

    private Duty blocker(Journey journey, Blocker blocker) {
        return duty(
                journey,
                Duty.Kind.BLOCKER,
                "%s: %s sees to it".formatted(blocker.kind().label(), blocker.owner()),
                blocker.due(),
                "The step-down review names the day");
    }

    private Duty duty(
            Journey journey, Duty.Kind kind, String sentence, LocalDate due, String basis) {
        ChildId child = journey.child();
        int left = Math.toIntExact(ChronoUnit.DAYS.between(position.asAt(), due));
        return new Duty(
                kind,
                ChildName.of(position, child).name(),
                sentence,
                due,
                left,
                basis,
                journey.stage().isWithFamily()
                        ? Duty.Opens.journey(child)
                        : Duty.Opens.review(child));
    }
}
