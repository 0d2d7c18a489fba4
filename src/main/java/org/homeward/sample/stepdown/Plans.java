package org.homeward.sample.stepdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.Slipped;
import org.homeward.domain.review.StepKind;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.domain.review.TransitionStep;
import org.homeward.sample.draw.Dice;

/** Careful moves, step by step, with what the children said of each; some days were moved. */
final class Plans {
    private static final String OWNER = "social worker";

    /** Days from the move at the pace of six weeks. */
    private static final Map<StepKind, Integer> PACE = pace();

    private final Dice dice = new Dice("plans");
    private final Sayings sayings = new Sayings("plans");
    private final LocalDate asAt;

    Plans(LocalDate asAt) {
        this.asAt = asAt;
    }

    private static Map<StepKind, Integer> pace() {
        Map<StepKind, Integer> pace = new TreeMap<>();
        pace.put(StepKind.CHILD_TOLD, -42);
        pace.put(StepKind.CARER_INFORMATION, -40);
        pace.put(StepKind.CARER_VISITS_HOME, -34);
        pace.put(StepKind.CHILD_VISITS_FAMILY, -27);
        pace.put(StepKind.KEY_ADULTS_MEET, -23);
        pace.put(StepKind.THERAPIST_ADVISES, -20);
        pace.put(StepKind.OVERNIGHT, -15);
        pace.put(StepKind.WEEKEND, -8);
        pace.put(StepKind.BELONGINGS, -2);
        pace.put(StepKind.MOVE, 0);
        pace.put(StepKind.KEY_WORKER_STAYS, 14);
        return pace;
    }

    /** A plan for a day; steps before the day of the sample were done. */
    TransitionPlan plan(
            ReviewId review,
            ChildId child,
            HouseholdId household,
            LocalDate moveOn,
            LocalDate end) {
        LocalDate made = moveOn.minusDays(44);
        boolean slipped = dice.chance(0.4);
        List<TransitionStep> steps = new ArrayList<>();
        PACE.forEach(
                (kind, offset) -> {
                    LocalDate planned = moveOn.plusDays(offset);
                    if (planned.isBefore(end)) {
                        steps.add(step(kind, planned, slipped && kind == StepKind.OVERNIGHT));
                    }
                });
        return new TransitionPlan(
                review,
                child,
                Optional.of(household),
                moveOn,
                slipped ? List.of(slip(moveOn)) : List.of(),
                steps,
                new TransitionPlan.Safety(
                        sayings.next("FALL_BACK").text(), sayings.next("TO_RING").text()),
                new Recorded(OWNER, made.isAfter(asAt) ? asAt : made));
    }

    private TransitionStep step(StepKind kind, LocalDate planned, boolean slipped) {
        Sayings.Saying said = sayings.next(kind.name());
        boolean done = planned.isBefore(asAt);
        return new TransitionStep(
                kind,
                said.text(),
                planned,
                said.by(),
                done ? Optional.of(planned) : Optional.empty(),
                done ? said.more() : "",
                slipped ? List.of(slip(planned)) : List.of());
    }

    private Slipped slip(LocalDate to) {
        LocalDate from = to.minusDays(7);
        LocalDate told = from.minusDays(3);
        return new Slipped(
                from,
                to,
                sayings.next("SLIP").text(),
                new Recorded(OWNER, told.isAfter(asAt) ? asAt : told));
    }
}
