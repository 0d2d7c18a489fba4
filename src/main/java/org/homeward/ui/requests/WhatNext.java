package org.homeward.ui.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.homeward.app.MatchingRecord;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.FactList;

/** What comes after a decision and by when; Today keeps these clocks. */
final class WhatNext {
    /** A child is visited within a week of the start (Care Planning Regulations 2010 reg 28). */
    private static final int FIRST_VISIT_DAYS = 7;

    private WhatNext() {}

    static VBox of(MatchingRecord record, String id) {
        var days = new TreeMap<LocalDate, List<String>>();
        var start = record.decision().startsOn();
        put(days, start, "The placement starts");
        put(
                days,
                start.plusDays(FIRST_VISIT_DAYS),
                "First visit at the latest (Care Planning Regulations 2010 reg 28)");
        record.evidence()
                .outside()
                .ifPresent(
                        outside ->
                                put(
                                        days,
                                        outside.lastDay(),
                                        "Last day outside the terms of approval: end it, or change"
                                                + " the terms (reg 23)"));
        record.evidence()
                .said()
                .reviewOn()
                .ifPresent(on -> put(days, on, "The match is looked at again"));
        var lines = new FactList();
        days.forEach((day, what) -> lines.add(Plain.day(day), String.join("; ", what)));
        var card = Cards.of(id, "What comes next", lines);
        record.evidence().gates().stream()
                .filter(gate -> gate.status().startsWith("May follow"))
                .forEach(
                        gate ->
                                card.getChildren()
                                        .add(
                                                Cards.sentence(
                                                        "%s: %s."
                                                                .formatted(
                                                                        gate.label(),
                                                                        gate.status()))));
        card.getChildren().add(Cards.quiet("Today lists each of these when it is due."));
        return card;
    }

    private static void put(Map<LocalDate, List<String>> days, LocalDate day, String what) {
        days.merge(day, List.of(what), (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
    }
}
