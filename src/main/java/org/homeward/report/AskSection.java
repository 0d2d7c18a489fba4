package org.homeward.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.app.MatchingRecord;
import org.homeward.domain.common.Plain;
import org.homeward.domain.search.Wishes;

/** What the child says, what the child needs, what is asked for by when. */
final class AskSection {
    private AskSection() {}

    static List<Block> of(MatchingRecord record) {
        var blocks = new ArrayList<Block>();
        blocks.addAll(wishes(record.ask().wishes()));
        blocks.add(Block.heading("What is searched for"));
        blocks.add(Block.facts(facts(record)));
        return blocks;
    }

    private static List<Block> wishes(Wishes wishes) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading("What the child says"));
        if (wishes.words().isBlank()) {
            blocks.add(
                    Block.text(
                            "The child had not been asked when this was decided."
                                    + said(" Why: ", wishes.whyNotSought())));
            return blocks;
        }
        blocks.add(Block.quote("\u201c" + wishes.words() + "\u201d"));
        blocks.add(
                Block.small(
                        wishes.soughtOn()
                                        .map(day -> "Asked on %s.".formatted(Plain.day(day)))
                                        .orElse("On which day the child was asked is not recorded.")
                                + said(" How: ", wishes.howSought())
                                + " What was done because of it: "
                                + (wishes.whatChanged().isBlank()
                                        ? "not recorded."
                                        : wishes.whatChanged())));
        return blocks;
    }

    private static List<List<String>> facts(MatchingRecord record) {
        MatchingRecord.Ask ask = record.ask();
        var rows = new ArrayList<List<String>>();
        rows.add(
                List.of(
                        "Children",
                        "%s. Request %s, looked at as at %s."
                                .formatted(
                                        String.join("; ", ask.children()),
                                        record.request(),
                                        Plain.day(record.asAt()))));
        rows.add(
                List.of(
                        "Kind, needed by",
                        "%s, needed by %s".formatted(ask.type(), Plain.day(ask.neededBy()))));
        if (!ask.together().isEmpty()) {
            rows.add(List.of("Brothers and sisters", ask.together()));
        }
        rows.add(List.of("Must have", listed(ask.essential())));
        rows.add(List.of("Should have", listed(ask.desirable())));
        if (ask.needs().isEmpty()) {
            rows.add(List.of("Needs", "None above ordinary care is recorded."));
        }
        needs(ask).forEach((child, needs) -> rows.add(List.of("Needs: " + child, needs)));
        return rows;
    }

    /** Sentences such as "C1, education: some (assessed 1 May 2026)", a child a line. */
    private static Map<String, String> needs(MatchingRecord.Ask ask) {
        var lines = new LinkedHashMap<String, String>();
        for (String need : ask.needs()) {
            int comma = need.indexOf(", ");
            String child = comma < 0 ? "" : need.substring(0, comma);
            String rest = comma < 0 ? need : need.substring(comma + 2);
            int when = rest.indexOf(" (");
            String day = when < 0 ? "" : rest.substring(when);
            lines.merge(
                    child + day,
                    when < 0 ? rest : rest.substring(0, when),
                    (one, more) -> one + "; " + more);
        }
        return lines;
    }

    private static String said(String before, String words) {
        return words.isBlank() ? "" : before + words;
    }

    private static String listed(List<String> words) {
        return words.isEmpty() ? "nothing" : String.join(", ", words);
    }
}
