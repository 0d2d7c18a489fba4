package org.homeward.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.homeward.app.MatchingRecord;
import org.homeward.domain.common.Reason;
import org.homeward.matching.rule.HardRules;

/**
 * What the hard rules said: how many homes each ruled out, and the homes nearest to passing. Every
 * home with every reason stands in the audit pack.
 */
final class RulesSection {
    private static final int NEAREST = 2;

    /** H2 comes before H11. */
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(code -> code);

    private RulesSection() {}

    static List<Block> of(MatchingRecord record) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading("Homes ruled out: " + record.ruledOut().size()));
        blocks.add(Block.small(record.summary() + "."));
        List<List<String>> rows = rows(record);
        if (!rows.isEmpty()) {
            blocks.add(
                    new Block.Grid(
                            List.of("Rule", "Homes", "Only this rule", "Source"),
                            rows,
                            List.of(0.2, 0.07, 0.16, 0.57)));
        }
        return blocks;
    }

    private static List<List<String>> rows(MatchingRecord record) {
        var homes = new TreeMap<String, Integer>(BY_NUMBER);
        var sources = new HashMap<String, String>();
        for (MatchingRecord.RuledOutHome home : record.ruledOut()) {
            home.because().forEach(reason -> sources.put(reason.code(), reason.source()));
            codes(home).forEach(code -> homes.merge(code, 1, Integer::sum));
        }
        Map<String, List<MatchingRecord.RuledOutHome>> alone = alone(record);
        return homes.entrySet().stream()
                .map(
                        rule -> {
                            var near = alone.getOrDefault(rule.getKey(), List.of());
                            return List.of(
                                    captioned(rule.getKey()),
                                    rule.getValue().toString(),
                                    names(near),
                                    sources.getOrDefault(rule.getKey(), ""));
                        })
                .toList();
    }

    /** Homes that one rule alone ruled out, by that rule. */
    private static Map<String, List<MatchingRecord.RuledOutHome>> alone(MatchingRecord record) {
        return record.ruledOut().stream()
                .filter(home -> codes(home).size() == 1)
                .collect(Collectors.groupingBy(home -> codes(home).get(0)));
    }

    /** How many, and such as which. */
    private static String names(List<MatchingRecord.RuledOutHome> homes) {
        String such =
                homes.stream()
                        .limit(NEAREST)
                        .map(MatchingRecord.RuledOutHome::name)
                        .collect(Collectors.joining(", "));
        return such.isEmpty() ? "none" : homes.size() + ": " + such;
    }

    private static List<String> codes(MatchingRecord.RuledOutHome home) {
        return home.because().stream().map(Reason::code).distinct().toList();
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
