package org.homeward.wiring;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.app.TableWriter;
import org.homeward.stepdown.readiness.Readiness;
import org.homeward.stepdown.screening.Screening;
import org.homeward.stepdown.screening.Stay;

/** The step-down list as a table: codes only, no names. */
final class StepDownTable {
    private static final List<String> COLUMNS =
            List.of(
                    "CHILD",
                    "FLAGGED",
                    "WHY",
                    "DAYS_IN_RESIDENCE",
                    "SINCE",
                    "MOVES_12_MONTHS",
                    "READINESS_POINTS",
                    "READINESS_KNOWN",
                    "BAND",
                    "NEXT_REVIEW");

    private StepDownTable() {}

    static void write(Screening screening, TableWriter writer, Path file) {
        List<List<String>> rows = new ArrayList<>();
        screening
                .flags()
                .forEach(
                        flag ->
                                rows.add(
                                        row(
                                                flag.stay(),
                                                "yes",
                                                flag.because().stream()
                                                        .map(
                                                                r ->
                                                                        r.code()
                                                                                + " "
                                                                                + r.reason()
                                                                                        .sentence())
                                                        .collect(Collectors.joining(" ")),
                                                flag.readiness(),
                                                flag.findNextReview()
                                                        .map(LocalDate::toString)
                                                        .orElse(""))));
        screening
                .notFlagged()
                .forEach(
                        other ->
                                rows.add(
                                        row(
                                                other.stay(),
                                                "no",
                                                other.because().sentence(),
                                                other.readiness(),
                                                other.until()
                                                        .map(LocalDate::toString)
                                                        .orElse(""))));
        writer.write(file, COLUMNS, rows);
    }

    private static List<String> row(
            Stay stay, String flagged, String why, Readiness readiness, String next) {
        return List.of(
                stay.child().text(),
                flagged,
                why,
                Long.toString(stay.days()),
                stay.since().toString(),
                Integer.toString(stay.movesIn12Months()),
                "%.1f".formatted(readiness.points()),
                Integer.toString(readiness.knownMaximum()),
                readiness.band().label(),
                next);
    }
}
