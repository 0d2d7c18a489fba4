package org.homeward.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.homeward.app.Evidence;
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
        record.evidence().outside().ifPresent(outside -> rows.add(outside(outside)));
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

    /**
     * The rules set aside, who allowed it beside the person who asked, and how long it may last.
     */
    private static List<String> outside(Evidence.OutsideLine outside) {
        return List.of(
                "Outside the terms",
                "%s set aside in an emergency (Care Planning Regulations 2010 reg 23): %s Asked by %s, allowed by %s. Last day: %s."
                        .formatted(
                                String.join(", ", outside.rules().stream().sorted().toList()),
                                sentence(outside.reason()),
                                outside.askedBy(),
                                outside.allowedBy(),
                                Plain.day(outside.lastDay())));
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
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
