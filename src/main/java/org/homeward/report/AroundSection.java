package org.homeward.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.app.Considerations;
import org.homeward.app.Evidence;
import org.homeward.app.MatchingRecord;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;

/**
 * What was settled around the decision: brothers and sisters, the place, gates and approvals,
 * warnings, others' views, introductions, dissent, the next look, and the lines to sign on.
 */
final class AroundSection {
    private static final String NOT_RECORDED = "not recorded";

    private AroundSection() {}

    static List<Block> of(MatchingRecord record) {
        var evidence = record.evidence();
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading("Around the match"));
        blocks.add(Block.facts(facts(evidence)));
        if (!evidence.gates().isEmpty()) {
            blocks.add(Block.heading("Approved, considered and recorded before the start"));
            blocks.add(
                    new Block.Grid(
                            List.of("Gate", "How it stood, who and when"),
                            gates(evidence.gates()),
                            List.of(0.24, 0.76)));
        }
        blocks.add(
                new Block.SignHere(
                        List.of(
                                "Outcome, and the day it was seen",
                                "Decided by: name, day and signature",
                                "Seen by: name, day and signature")));
        return blocks;
    }

    private static List<List<String>> facts(Evidence evidence) {
        var rows = new ArrayList<List<String>>();
        Considerations said = evidence.said();
        siblings(evidence.siblings(), rows);
        add(rows, "Place", String.join("; ", evidence.place()));
        evidence.warnings().stream()
                .collect(
                        Collectors.groupingBy(
                                w -> w.acknowledged() ? "Warnings read" : "Warnings not read",
                                Collectors.mapping(
                                        w -> w.code() + " " + w.sentence(),
                                        Collectors.joining("; "))))
                .forEach((name, words) -> rows.add(List.of(name, words)));
        rows.add(List.of("Parents and others", orNot(said.othersViews())));
        rows.add(List.of("Introductions", orNot(said.introductions())));
        add(rows, "Dissent", said.dissent());
        rows.add(
                List.of(
                        "Looked at again on",
                        said.reviewOn().map(Plain::day).orElse(NOT_RECORDED)));
        return rows;
    }

    private static void siblings(Evidence.SiblingLine siblings, List<List<String>> rows) {
        if (siblings.placed().size() + siblings.apart().size() < 2) {
            return;
        }
        String words =
                "Together here: "
                        + codes(siblings.placed())
                        + (siblings.apart().isEmpty()
                                ? "."
                                : ". Not here: " + codes(siblings.apart()) + ".")
                        + said(" Plan: ", siblings.plan())
                        + said(" Decided: ", siblings.decided())
                        + said(" Why: ", siblings.why())
                        + said(" Contact: ", siblings.contactPlan());
        rows.add(List.of("Brothers and sisters", words));
    }

    /** Gates that were needed, a row each, and in one row those that were not. */
    private static List<List<String>> gates(List<Evidence.GateLine> gates) {
        var rows = new ArrayList<List<String>>();
        gates.stream().filter(g -> !g.done().isEmpty()).map(AroundSection::gate).forEach(rows::add);
        String rest =
                gates.stream()
                        .filter(gate -> gate.done().isEmpty())
                        .map(gate -> gate.code() + " " + gate.label())
                        .collect(Collectors.joining("; "));
        if (!rest.isEmpty()) {
            rows.add(List.of("Not needed", rest));
        }
        return rows;
    }

    private static List<String> gate(Evidence.GateLine gate) {
        return List.of(
                gate.code() + " " + gate.label(),
                gate.status() + ". " + String.join("; ", gate.done()));
    }

    private static void add(List<List<String>> rows, String name, String words) {
        if (!words.isBlank()) {
            rows.add(List.of(name, words));
        }
    }

    private static String codes(List<ChildId> children) {
        return children.stream().map(ChildId::text).collect(Collectors.joining(", "));
    }

    private static String said(String before, String words) {
        return words.isBlank() ? "" : before + words;
    }

    private static String orNot(String words) {
        return words.isBlank() ? NOT_RECORDED : words;
    }
}
