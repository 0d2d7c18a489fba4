package org.homeward.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.app.Evidence;
import org.homeward.app.MatchingRecord;

/** The homes that could take the children: what speaks for and against each of the best. */
final class HomesSection {
    private static final int SHOWN_IN_FULL = 4;
    private static final int SHOWN_IN_A_LINE = 6;
    private static final int SETTLED_SHOWN = 3;
    private static final String NOTHING = "\u2013";
    private static final double MOSTLY = 0.75;
    private static final double HARDLY = 0.5;

    private HomesSection() {}

    static List<Block> considered(MatchingRecord record) {
        List<MatchingRecord.Considered> homes = record.considered();
        var blocks = new ArrayList<Block>(shortlisted(record.evidence().shortlisted()));
        var full = homes.stream().filter(home -> isShownInFull(record, home)).toList();
        blocks.add(Block.heading("Homes considered: " + homes.size()));
        if (homes.isEmpty()) {
            blocks.add(Block.small("No home kept every hard rule."));
            return blocks;
        }
        blocks.add(
                Block.small(
                        "In the order of the list. For means three quarters of the points or more,"
                                + " against fewer than half."));
        blocks.add(
                new Block.Grid(
                        List.of("Home", "Fit", "For", "Against", "Not known or to settle"),
                        full.stream().map(home -> row(record, home)).toList(),
                        List.of(0.14, 0.14, 0.18, 0.18, 0.36)));
        others(homes.stream().filter(home -> !full.contains(home)).toList()).forEach(blocks::add);
        return blocks;
    }

    private static List<Block> shortlisted(List<Evidence.ShortlistLine> homes) {
        if (homes.isEmpty()) {
            return List.of();
        }
        return List.of(
                Block.heading("On the shortlist, in the words of those who kept it"),
                new Block.Grid(
                        List.of("Home", "Standing", "For", "Against", "What it said"),
                        homes.stream()
                                .map(
                                        home ->
                                                List.of(
                                                        home.name(),
                                                        home.standing(),
                                                        orNothing(home.reasonsFor()),
                                                        orNothing(home.reasonsAgainst()),
                                                        orNothing(home.lastContact())))
                                .toList(),
                        List.of(0.16, 0.17, 0.25, 0.22, 0.2)));
    }

    private static String orNothing(String words) {
        return words.isBlank() ? NOTHING : words;
    }

    private static boolean isShownInFull(MatchingRecord record, MatchingRecord.Considered home) {
        return home.household().equals(record.decision().chosen())
                || (record.evidence().shortlisted().isEmpty()
                        && record.considered().indexOf(home) < SHOWN_IN_FULL);
    }

    private static List<String> row(MatchingRecord record, MatchingRecord.Considered home) {
        boolean chosen = home.household().equals(record.decision().chosen());
        return List.of(
                home.name() + (chosen ? " \u2013 chosen" : ""),
                fit(home),
                points(home, share -> share >= MOSTLY),
                points(home, share -> share < HARDLY),
                asked(home));
    }

    /** The next best in one line each, and how many there are beside. */
    private static List<Block> others(List<MatchingRecord.Considered> others) {
        var blocks = new ArrayList<Block>();
        others.stream()
                .limit(SHOWN_IN_A_LINE)
                .forEach(
                        home ->
                                blocks.add(
                                        Block.smallBullet(
                                                "%s: %s. Against: %s"
                                                        .formatted(
                                                                home.name(),
                                                                fit(home),
                                                                points(
                                                                        home,
                                                                        share ->
                                                                                share < HARDLY)))));
        int more = others.size() - SHOWN_IN_A_LINE;
        if (more > 0) {
            blocks.add(
                    Block.small(
                            "And %d more that fit less well; they are in the audit pack."
                                    .formatted(more)));
        }
        return blocks;
    }

    private static String fit(MatchingRecord.Considered home) {
        String mean = home.mean() == home.fit() ? "" : ", mean %d".formatted(home.mean());
        return "%s, %d%s, %d %% known"
                .formatted(home.band(), home.fit(), mean, home.completeness());
    }

    /** Topics of which the share of points fits; a child is named where there are several. */
    private static String points(MatchingRecord.Considered home, DoublePredicate test) {
        return joined(
                home,
                home.lines().stream()
                        .filter(line -> line.points().isPresent() && line.outOf() > 0)
                        .filter(line -> test.test(line.points().get() / line.outOf())));
    }

    private static String asked(MatchingRecord.Considered home) {
        String unknown =
                joined(
                        home,
                        home.lines().stream()
                                .filter(line -> line.points().isEmpty() && line.outOf() > 0));
        var parts = new ArrayList<>(home.open());
        if (!unknown.equals(NOTHING)) {
            parts.add(0, "Not known: " + unknown);
        }
        int more = parts.size() - SETTLED_SHOWN;
        return parts.isEmpty()
                ? NOTHING
                : parts.stream().limit(SETTLED_SHOWN).collect(Collectors.joining("; "))
                        + (more > 0 ? "; and %d more".formatted(more) : "");
    }

    /** "Near school", or "Near school (C1, C3)" where it is not so for every child. */
    private static String joined(
            MatchingRecord.Considered home, Stream<MatchingRecord.Line> lines) {
        long children = home.lines().stream().map(MatchingRecord.Line::child).distinct().count();
        var byCriterion =
                lines.collect(
                        Collectors.groupingBy(
                                MatchingRecord.Line::criterion,
                                java.util.LinkedHashMap::new,
                                Collectors.mapping(
                                        line -> line.child().text(), Collectors.toList())));
        String words =
                byCriterion.entrySet().stream()
                        .map(
                                one ->
                                        one.getValue().size() == children
                                                ? one.getKey()
                                                : "%s (%s)"
                                                        .formatted(
                                                                one.getKey(),
                                                                String.join(", ", one.getValue())))
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? NOTHING : words;
    }
}
