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
import org.homeward.domain.search.Wishes;

/**
 * The order of a printed matching record: the child's own words first, then the ask, the decision,
 * the homes considered and the homes ruled out.
 */
final class MatchingRecordPage {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    private MatchingRecordPage() {}

    static List<Block> blocks(MatchingRecord record) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.title("Matching record"));
        blocks.add(
                Block.text(
                        "Request %s, looked at as at %s."
                                .formatted(record.request(), Plain.day(record.asAt()))));
        blocks.addAll(wishes(record.ask().wishes()));
        blocks.addAll(ask(record.ask()));
        blocks.addAll(decision(record));
        record.findChosen().ifPresent(home -> blocks.addAll(chosen(home)));
        blocks.addAll(HomesSection.considered(record));
        blocks.add(
                new Block.SignHere(
                        List.of(
                                "Information given to the carers, and on which day",
                                "To be looked at again on",
                                "Name, day and signature",
                                "Name, day and signature")));
        blocks.addAll(HomesSection.ruledOut(record));
        return blocks;
    }

    private static List<Block> wishes(Wishes wishes) {
        if (wishes.words().isBlank()) {
            return List.of(
                    Block.heading("What the child says"),
                    Block.text("The child had not been asked when this was decided."));
        }
        String asked =
                wishes.soughtOn()
                        .map(day -> "Asked on %s.".formatted(Plain.day(day)))
                        .orElse("On which day the child was asked is not recorded.");
        return List.of(
                Block.heading("What the child says"),
                Block.quote("\u201c" + wishes.words() + "\u201d"),
                Block.text(asked));
    }

    private static List<Block> ask(MatchingRecord.Ask ask) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading("What is searched for"));
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Children", String.join("; ", ask.children())));
        rows.add(List.of("Kind of fostering", ask.type()));
        rows.add(List.of("Needed by", Plain.day(ask.neededBy())));
        if (!ask.together().isEmpty()) {
            rows.add(List.of("Brothers and sisters together", ask.together()));
        }
        rows.add(List.of("Essential", listed(ask.essential())));
        rows.add(List.of("Desirable", listed(ask.desirable())));
        blocks.add(new Block.Grid(List.of("The request", ""), rows, List.of(0.3, 0.7)));
        blocks.add(Block.subheading("Needs above ordinary care"));
        if (ask.needs().isEmpty()) {
            blocks.add(Block.text("None is recorded."));
        }
        ask.needs().forEach(need -> blocks.add(Block.bullet(need)));
        return blocks;
    }

    private static List<Block> decision(MatchingRecord record) {
        MatchingRecord.Decision decision = record.decision();
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading("The decision"));
        blocks.add(
                Block.subheading(
                        "%s, from %s"
                                .formatted(chosenName(record), Plain.day(decision.startsOn()))));
        blocks.add(Block.text(decision.reasons()));
        if (!decision.whyNotFirst().isEmpty()) {
            blocks.add(Block.text("Why not the first of the list: " + decision.whyNotFirst()));
        }
        blocks.add(
                Block.text(
                        "Decided by %s (%s) on %s under %s. %s."
                                .formatted(
                                        decision.by().name(),
                                        words(decision.by().role()),
                                        TIME.format(decision.at().atZone(LONDON)),
                                        decision.policyVersion(),
                                        placements(decision))));
        return blocks;
    }

    private static List<Block> chosen(MatchingRecord.Considered home) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                Block.heading(
                        "The chosen home: %s, fit %d of 100, %d %% known"
                                .formatted(home.band(), home.fit(), home.completeness())));
        blocks.add(
                new Block.Grid(
                        List.of("Child", "Criterion", "Points", "Why"),
                        home.lines().stream().map(MatchingRecordPage::line).toList(),
                        List.of(0.12, 0.2, 0.14, 0.54)));
        if (!home.open().isEmpty()) {
            blocks.add(Block.subheading("To settle, and the support that fills each gap"));
            home.open().forEach(question -> blocks.add(Block.bullet(question)));
        }
        return blocks;
    }

    private static List<String> line(MatchingRecord.Line line) {
        return List.of(line.child().text(), line.criterion(), points(line), line.sentence());
    }

    private static String points(MatchingRecord.Line line) {
        if (line.points().isPresent()) {
            return String.format(Locale.UK, "%.1f of %.1f", line.points().get(), line.outOf());
        }
        return line.outOf() > 0 ? "not known" : "does not apply";
    }

    private static String chosenName(MatchingRecord record) {
        return record.findChosen()
                .map(home -> "%s (%s)".formatted(home.name(), home.household()))
                .orElse(record.decision().chosen().text());
    }

    private static String placements(MatchingRecord.Decision decision) {
        return "Placements: "
                + decision.placements().stream()
                        .map(PlacementId::text)
                        .collect(Collectors.joining(", "));
    }

    private static String listed(List<String> words) {
        return words.isEmpty() ? "nothing" : String.join(", ", words);
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
