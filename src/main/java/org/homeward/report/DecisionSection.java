package org.homeward.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.homeward.app.MatchingRecord;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Plain;

/** Who decided what, when, and why. */
final class DecisionSection {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    private DecisionSection() {}

    static List<Block> of(MatchingRecord record) {
        MatchingRecord.Decision decision = record.decision();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Why this home", decision.reasons()));
        if (!decision.whyNotFirst().isEmpty()) {
            rows.add(List.of("Why not the first", decision.whyNotFirst()));
        }
        rows.add(
                List.of(
                        "Decided by",
                        "%s (%s) on %s. Placements: %s."
                                .formatted(
                                        decision.by().name(),
                                        words(decision.by().role()),
                                        TIME.format(decision.at().atZone(LONDON)),
                                        decision.placements().stream()
                                                .map(PlacementId::text)
                                                .collect(Collectors.joining(", ")))));
        return List.of(
                Block.heading(
                        "The decision: %s, from %s"
                                .formatted(chosenName(record), Plain.day(decision.startsOn()))),
                Block.facts(rows));
    }

    private static String chosenName(MatchingRecord record) {
        return record.findChosen()
                .map(home -> "%s (%s)".formatted(home.name(), home.household()))
                .orElse(record.decision().chosen().text());
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
