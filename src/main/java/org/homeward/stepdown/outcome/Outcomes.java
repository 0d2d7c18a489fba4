package org.homeward.stepdown.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.domain.common.Plain;
import org.homeward.position.CarePosition;

/**
 * How moves from residential care to a family went on up to a day: the curve, retention and ends.
 * It tells what happened here and promises nothing to anybody.
 *
 * @param moves every one, in order of its day
 */
public record Outcomes(
        LocalDate asAt,
        MovesToFamily.Which which,
        List<FamilyMove> moves,
        SurvivalCurve curve,
        List<Retention> retention) {
    private static final List<Integer> WEEKS = List.of(12, 26, 52, 104);

    public Outcomes {
        moves = List.copyOf(moves);
        retention = List.copyOf(retention);
    }

    /** As at the day of the position. */
    public static Outcomes of(CarePosition position, MovesToFamily.Which which) {
        return of(position.asAt(), which, MovesToFamily.list(position, which));
    }

    static Outcomes of(LocalDate asAt, MovesToFamily.Which which, List<FamilyMove> moves) {
        SurvivalCurve curve =
                SurvivalCurve.of(moves.stream().map(FamilyMove::observation).toList());
        return new Outcomes(
                asAt,
                which,
                moves,
                curve,
                WEEKS.stream().map(weeks -> retention(asAt, weeks, moves, curve)).toList());
    }

    private static Retention retention(
            LocalDate asAt, int weeks, List<FamilyMove> moves, SurvivalCurve curve) {
        long begun =
                moves.stream()
                        .filter(move -> !move.movedOn().plusWeeks(weeks).isAfter(asAt))
                        .count();
        return new Retention(weeks, (int) begun, curve.at(7L * weeks));
    }

    /** Moves that came to an end of a kind. */
    public int count(FamilyEnd.Kind kind) {
        return (int) ends().filter(end -> end.kind() == kind).count();
    }

    /** Children who went on to plan: home, kin, adoption, adult life, another family. */
    public int planned() {
        return count(FamilyEnd.Kind.PLANNED);
    }

    /** Ends otherwise than planned; returns and ends of which nobody said are among them. */
    public int unplanned() {
        return (int) ends().filter(FamilyEnd::isBreakdown).count();
    }

    public int stillThere() {
        return moves.size() - planned() - unplanned();
    }

    private Stream<FamilyEnd> ends() {
        return moves.stream().flatMap(move -> move.end().stream());
    }

    /** What is counted how, in words; it stands under the curve. */
    public String sentence() {
        return ("%s: %s. %s, %d are still there and %d ended to plan; those two count for as"
                        + " long as they were seen. %d of the ends were a return to residential"
                        + " care; of %d nobody said whether they were to plan.")
                .formatted(
                        which.label(),
                        Plain.count(moves.size(), "move", "moves"),
                        Plain.number(unplanned()) + " ended otherwise than planned",
                        stillThere(),
                        planned(),
                        count(FamilyEnd.Kind.RETURNED),
                        count(FamilyEnd.Kind.NOT_SAID));
    }
}
