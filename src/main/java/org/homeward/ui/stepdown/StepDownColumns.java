package org.homeward.ui.stepdown;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.homeward.stepdown.readiness.Band;
import org.homeward.stepdown.readiness.Readiness;
import org.homeward.stepdown.screening.NotFlagged;
import org.homeward.stepdown.screening.Stay;
import org.homeward.stepdown.screening.StepDownFlag;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.Tables;
import org.homeward.ui.kit.Words;

/** What the two tables say; what a place costs is in neither. */
final class StepDownColumns {
    private StepDownColumns() {}

    static List<Column<StepDownFlag, ?>> flags() {
        return List.of(
                Tables.text("Child", (StepDownFlag f) -> f.stay().label()).wide(15),
                Tables.maybeNumber("Age", (StepDownFlag f) -> age(f.stay())).wide(4),
                Tables.of("Readiness", (StepDownFlag f) -> Optional.of(band(f)), Words::of)
                        .wide(12),
                Tables.of("Points known", StepDownColumns::known, Known::inWords).wide(8),
                Tables.number("Days there", (StepDownFlag f) -> (int) f.stay().days()).wide(6),
                Tables.number("Moves, year", (StepDownFlag f) -> f.stay().movesIn12Months())
                        .wide(6),
                Tables.of("Next review", StepDownFlag::findNextReview, Tables::day)
                        .orElse("never reviewed")
                        .wide(13),
                Tables.text("Flagged because", StepDownColumns::because).wide(34));
    }

    static List<Column<NotFlagged, ?>> others() {
        return List.of(
                Tables.text("Child", (NotFlagged o) -> o.stay().label()).wide(16),
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

    /** Points of what is known, ordered by the points. */
    private record Known(long points, int of) implements Comparable<Known> {
        @Override
        public int compareTo(Known other) {
            return Long.compare(points, other.points);
        }

        String inWords() {
            return points + " of " + of;
        }
    }

    private static Optional<Known> known(StepDownFlag flag) {
        var readiness = flag.readiness();
        return Optional.of(new Known(Math.round(readiness.points()), readiness.knownMaximum()));
    }

    private static Band band(StepDownFlag flag) {
        return flag.readiness().band();
    }

    private static String because(StepDownFlag flag) {
        return flag.because().stream()
                .map(reason -> reason.reason().sentence())
                .collect(Collectors.joining(" "));
    }

    private static Optional<Integer> age(Stay stay) {
        OptionalInt age = stay.age();
        return age.isPresent() ? Optional.of(age.getAsInt()) : Optional.empty();
    }
}
