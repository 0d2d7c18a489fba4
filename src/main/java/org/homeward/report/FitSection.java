package org.homeward.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.homeward.app.MatchingRecord;

/** How the chosen home fits, criterion by criterion, and what stays to be settled. */
final class FitSection {
    private static final Comparator<MatchingRecord.Line> WORST_FIRST =
            Comparator.comparingDouble(
                    line -> line.points().map(points -> points / line.outOf()).orElse(2.0));

    private FitSection() {}

    static List<Block> of(MatchingRecord.Considered home, String support) {
        var byCriterion = new LinkedHashMap<String, List<MatchingRecord.Line>>();
        home.lines()
                .forEach(
                        line ->
                                byCriterion
                                        .computeIfAbsent(line.criterion(), c -> new ArrayList<>())
                                        .add(line));
        var rows = new ArrayList<List<String>>();
        var idle = new ArrayList<String>();
        byCriterion.forEach(
                (criterion, lines) -> {
                    if (lines.stream().allMatch(line -> line.outOf() == 0)) {
                        idle.add(criterion);
                    } else {
                        rows.add(row(criterion, lines));
                    }
                });
        if (!idle.isEmpty()) {
            rows.add(List.of("Do not apply", "\u2013", String.join(", ", idle)));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(
                Block.heading(
                        "How the chosen home fits: %s, %d of 100, %d %% known"
                                .formatted(home.band(), home.fit(), home.completeness())));
        blocks.add(
                new Block.Grid(
                        List.of("Criterion", "Points", "Why"), rows, List.of(0.2, 0.3, 0.5)));
        blocks.add(Block.heading("Gaps, and the support that fills them"));
        if (home.open().isEmpty()) {
            blocks.add(Block.small("No gap and no open question was seen."));
        }
        home.open().forEach(question -> blocks.add(Block.smallBullet(question)));
        if (!support.isBlank()) {
            blocks.add(Block.small("Support: " + support));
        }
        return blocks;
    }

    /** For several children the sentence of the one for whom it fits least. */
    private static List<String> row(String criterion, List<MatchingRecord.Line> lines) {
        boolean several = lines.size() > 1;
        var worst = lines.stream().min(WORST_FIRST).orElseThrow();
        boolean alike =
                lines.stream().map(FitSection::points).distinct().count() == 1
                        && lines.stream().map(MatchingRecord.Line::sentence).distinct().count()
                                == 1;
        String points =
                !several || alike
                        ? points(worst)
                        : lines.stream()
                                .map(line -> line.child() + ": " + points(line))
                                .collect(Collectors.joining("; "));
        String why = several && !alike ? worst.child() + ": " : "";
        return List.of(criterion, points, why + worst.sentence());
    }

    private static String points(MatchingRecord.Line line) {
        if (line.points().isPresent()) {
            return String.format(Locale.UK, "%.1f of %.1f", line.points().get(), line.outOf());
        }
        return line.outOf() > 0 ? "not known" : "does not apply";
    }
}
