package org.homeward.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.app.MatchingRecord;
import org.homeward.domain.common.Reason;
import org.homeward.matching.rule.HardRules;

/** Homes of a matching record other than the chosen one: considered, and ruled out. */
final class HomesSection {

    private static final String NOTHING = "\u2013";
    private static final double MOSTLY = 0.75;
    private static final double HARDLY = 0.5;

    /** H2 comes before H11. */
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(code -> code);

    private HomesSection() {}

    static List<Block> considered(MatchingRecord record) {
        List<MatchingRecord.Considered> homes = record.considered();
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading("Homes considered: " + homes.size()));
        blocks.add(
                Block.text(
                        "In the order of the list. For means three quarters of the points or more,"
                                + " against fewer than half."));
        var rows = new ArrayList<List<String>>();
        for (MatchingRecord.Considered home : homes) {
            boolean chosen = home.household().equals(record.decision().chosen());
            rows.add(
                    List.of(
                            home.name() + (chosen ? " \u2013 chosen" : ""),
                            fit(home),
                            points(home, share -> share >= MOSTLY),
                            points(home, share -> share < HARDLY),
                            asked(home)));
        }
        blocks.add(
                new Block.Grid(
                        List.of("Home", "Fit", "For", "Against", "Not known or to settle"),
                        rows,
                        List.of(0.16, 0.15, 0.23, 0.23, 0.23)));
        return blocks;
    }

    static List<Block> ruledOut(MatchingRecord record) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading("Homes ruled out: " + record.ruledOut().size()));
        blocks.add(Block.text(record.summary() + "."));
        var rules = rules(record);
        if (!rules.isEmpty()) {
            blocks.add(
                    new Block.Grid(
                            List.of("Rule", "Homes", "Source"), rules, List.of(0.3, 0.1, 0.6)));
        }
        blocks.add(Block.subheading("Every home with every reason"));
        for (MatchingRecord.RuledOutHome home : record.ruledOut()) {
            String why =
                    home.because().stream()
                            .map(reason -> reason.code() + " " + reason.sentence())
                            .collect(Collectors.joining("; "));
            blocks.add(Block.tiny("%s (%s): %s".formatted(home.name(), home.household(), why)));
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
        return parts.isEmpty() ? NOTHING : String.join("; ", parts);
    }

    private static String joined(
            MatchingRecord.Considered home, Stream<MatchingRecord.Line> lines) {
        boolean several = home.lines().stream().map(l -> l.child()).distinct().count() > 1;
        String words =
                lines.map(l -> several ? l.criterion() + " (" + l.child() + ")" : l.criterion())
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? NOTHING : words;
    }

    private static List<List<String>> rules(MatchingRecord record) {
        var homes = new TreeMap<String, Integer>(BY_NUMBER);
        var sources = new HashMap<String, String>();
        for (MatchingRecord.RuledOutHome home : record.ruledOut()) {
            home.because().forEach(reason -> sources.put(reason.code(), reason.source()));
            home.because().stream()
                    .map(Reason::code)
                    .distinct()
                    .forEach(code -> homes.merge(code, 1, Integer::sum));
        }
        return homes.entrySet().stream()
                .map(
                        rule ->
                                List.of(
                                        captioned(rule.getKey()),
                                        rule.getValue().toString(),
                                        sources.getOrDefault(rule.getKey(), "")))
                .toList();
    }

    /** A rule keeps its code for good; an older rule that is no longer asked has only its code. */
    private static String captioned(String code) {
        return HardRules.listAll().stream()
                .filter(rule -> rule.code().equals(code))
                .map(rule -> code + " " + rule.label())
                .findFirst()
                .orElse(code);
    }
}
