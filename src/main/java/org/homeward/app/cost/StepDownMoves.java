package org.homeward.app.cost;

import java.util.List;
import org.homeward.position.CarePosition;
import org.homeward.shift.cost.CostPolicy;
import org.homeward.shift.cost.Stability;
import org.homeward.shift.cost.StepDown;
import org.homeward.stepdown.outcome.FamilyEnd;
import org.homeward.stepdown.outcome.FamilyMove;
import org.homeward.stepdown.outcome.MovesToFamily;
import org.homeward.stepdown.outcome.Outcomes;
import org.homeward.stepdown.outcome.Retention;

/** Moves to families as the step-down outcomes count them, for the question of what they saved. */
final class StepDownMoves {
    private static final int YEAR = 52;

    private StepDownMoves() {}

    static List<StepDown> list(CarePosition position, MovesToFamily.Which which) {
        return MovesToFamily.list(position, which).stream().map(StepDownMoves::move).toList();
    }

    /** Own retention after a year where there are enough moves, otherwise what the policy says. */
    static Stability stability(
            CarePosition position, MovesToFamily.Which which, CostPolicy policy) {
        return Outcomes.of(position, which).retention().stream()
                .filter(retention -> retention.weeks() == YEAR && !retention.isLimited())
                .filter(retention -> retention.point().interval().isPresent())
                .filter(retention -> retention.point().interval().orElseThrow().lower() > 0)
                .findFirst()
                .map(StepDownMoves::own)
                .orElseGet(() -> Stability.assumed(policy));
    }

    private static Stability own(Retention retention) {
        var interval = retention.point().interval().orElseThrow();
        return new Stability(
                retention.point().share(),
                new CostPolicy.Range(interval.lower(), interval.upper()),
                "own moves after 52 weeks: " + retention.words());
    }

    private static StepDown move(FamilyMove move) {
        return new StepDown(
                move.child(),
                move.movedOn(),
                move.end().map(end -> new StepDown.End(end.on(), kind(end.kind()))));
    }

    private static StepDown.Kind kind(FamilyEnd.Kind kind) {
        return switch (kind) {
            case PLANNED -> StepDown.Kind.PLANNED;
            case RETURNED -> StepDown.Kind.RETURNED;
            case UNPLANNED, NOT_SAID -> StepDown.Kind.BROKE_DOWN;
        };
    }
}
