package org.homeward.ui.stepdown;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.stepdown.journey.JourneyStage;
import org.homeward.stepdown.readiness.Readiness;
import org.homeward.stepdown.screening.NotFlagged;
import org.homeward.stepdown.screening.Stay;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.Tables;

/** What the tables say; what a place costs is in none. */
final class StepDownColumns {
    private static final double NAME = 172;

    private StepDownColumns() {}

    /** The twin of the board: the same children with the same facts. */
    static List<Column<BoardRow, ?>> rows() {
        return List.of(
                whole(Tables.text("Child", BoardRow::label).wide(20)),
                Tables.of("Stage", (BoardRow r) -> Optional.of(r.stage()), JourneyStage::label)
                        .wide(17),
                Tables.number("Days in stage", BoardRow::daysInStage).wide(7),
                Tables.maybeNumber("Flag age", BoardRow::flagAge).orElse("no").wide(6),
                Tables.of("Readiness", BoardRow::band, words -> words)
                        .orElse("not in a home")
                        .wide(10),
                Tables.text("Next", BoardRow::next).wide(14),
                Tables.maybeDate("Due", BoardRow::due).orElse("nothing").wide(10),
                Tables.of("Overdue", BoardRow::daysLate, StepDownColumns::days)
                        .orElse("in time")
                        .wide(9),
                Tables.number("Blockers", (BoardRow r) -> r.row().blockers().size()).wide(5),
                Tables.text("Wish", BoardRow::wish).wide(9),
                hidden(Tables.maybeNumber("Age", (BoardRow r) -> r.row().name().age()).wide(4)),
                hidden(
                        Tables.maybeNumber(
                                        "Days in residence",
                                        (BoardRow r) -> r.row().stay().map(s -> (int) s.days()))
                                .orElse("moved")
                                .wide(8)),
                hidden(Tables.text("Flagged because", BoardRow::because).wide(34)));
    }

    static List<Column<NotFlagged, ?>> others() {
        return List.of(
                whole(Tables.text("Child", (NotFlagged o) -> o.stay().label()).wide(22)),
                Tables.maybeNumber("Age", (NotFlagged o) -> age(o.stay())).wide(4),
                Tables.number("Days there", (NotFlagged o) -> (int) o.stay().days()).wide(8),
                Tables.of("Looked at again", NotFlagged::until, Tables::day)
                        .orElse("no day set")
                        .wide(12),
                Tables.text("Why not flagged", (NotFlagged o) -> o.because().sentence()).wide(48));
    }

    /** "42 of 60 known points". */
    static String points(Readiness readiness) {
        return "%d of %d points known, of %d in all"
                .formatted(
                        Math.round(readiness.points()),
                        readiness.knownMaximum(),
                        readiness.maximum());
    }

    /** A long name is never cut. */
    private static <R> Column<R, String> whole(Column<R, String> column) {
        column.setMinWidth(NAME);
        return column;
    }

    /** Shown when somebody chooses it from the menu of the columns. */
    private static <R, T extends Comparable<? super T>> Column<R, T> hidden(Column<R, T> column) {
        column.setVisible(false);
        return column;
    }

    /** "12 days late". */
    static String late(int days) {
        return days(days) + " late";
    }

    private static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static Optional<Integer> age(Stay stay) {
        OptionalInt age = stay.age();
        return age.isPresent() ? Optional.of(age.getAsInt()) : Optional.empty();
    }
}
