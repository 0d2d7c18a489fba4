package org.homeward.ui.requests;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.homeward.app.MatchingRecord;
import org.homeward.app.view.HouseholdRow;
import org.homeward.app.view.RequestPage;
import org.homeward.domain.common.Plain;
import org.homeward.domain.search.RequestClosing;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.FactList;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Words;

/** The decision as it was stored, and what it changed. */
final class RecordPane {
    private RecordPane() {}

    static Node of(Match match, RequestViewModel model) {
        var page = match.page();
        var body = new VBox();
        body.getStyleClass().addAll("page-body", "record-body");
        match.search().closing().ifPresent(closing -> body.getChildren().add(closed(closing)));
        if (page.decisions().isEmpty() && match.search().closing().isEmpty()) {
            body.getChildren()
                    .add(
                            Cards.sentence(
                                    "The request is met by a placement that was recorded in the"
                                            + " register; no matching record is held here."));
        }
        page.decisions().forEach(record -> fill(body, page, record, model));
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setId("request-record-scroll");
        scroll.getStyleClass().add("ask-pane");
        return scroll;
    }

    private static Node closed(RequestClosing closing) {
        return Cards.of(
                "request-closed",
                "Closed: " + Spoken.inside(Words.of(closing.outcome())),
                Cards.sentence(closing.note()),
                Cards.quiet(
                        "%s, %s"
                                .formatted(
                                        closing.recorded().by(),
                                        Plain.day(closing.recorded().on()))));
    }

    private static void fill(
            VBox body, RequestPage page, MatchingRecord record, RequestViewModel model) {
        var decision = record.decision();
        var name = record.findChosen().map(MatchingRecord.Considered::name);
        var facts =
                new FactList()
                        .add("Home", name.orElse(decision.chosen().text()))
                        .add("From", Plain.day(decision.startsOn()))
                        .add("Why this home", decision.reasons());
        if (!decision.whyNotFirst().isEmpty()) {
            facts.add("Why not the first", decision.whyNotFirst());
        }
        facts.add(
                        "Decided by",
                        "%s, %s".formatted(decision.by().name(), Words.of(decision.by().role())))
                .add("Looked at", record.summary())
                .add("Policy", decision.policyVersion())
                .add("Record", record.id());
        page.home().ifPresent(home -> facts.add("Places there now", places(home)));
        boolean newest = record.equals(page.decisions().get(0));
        var card = Cards.of(idOf("request-record", record, newest), "Decided and stored", facts);
        if (newest) {
            var print = Buttons.main("request-save-pdf", "Save as PDF (Ctrl+P)", model::saveAsPdf);
            var codes =
                    Buttons.of(
                            "request-save-codes",
                            "Save with codes for names",
                            model::saveAsPdfWithCodes);
            card.getChildren().add(new HBox(8, print, codes));
            card.getChildren().add(new ReplayPane(model.replay(record)));
        }
        body.getChildren().add(card);
        body.getChildren().add(WhatNext.of(record, idOf("request-next", record, newest)));
        if (newest) {
            body.getChildren().addAll(chosen(record), others(record));
        }
    }

    private static String idOf(String id, MatchingRecord record, boolean newest) {
        return newest ? id : id + "-" + record.id();
    }

    private static String places(HouseholdRow home) {
        var vacancy = home.vacancy();
        return "%d of %d filled on that day, %s"
                .formatted(
                        vacancy.filled(),
                        vacancy.approved(),
                        vacancy.unfilled() == 0
                                ? "no place left"
                                : Plain.count(vacancy.unfilled(), "place left", "places left"));
    }

    private static Node chosen(MatchingRecord record) {
        var lines = new FactList();
        record.findChosen()
                .ifPresent(
                        home -> {
                            lines.add(
                                    "Fit",
                                    "%s, %d of 100 with %d %% known"
                                            .formatted(
                                                    home.band(), home.fit(), home.completeness()));
                            home.lines()
                                    .forEach(line -> lines.add(line.criterion(), line.sentence()));
                            home.open().forEach(open -> lines.add("Open", open));
                        });
        return Cards.of("request-record-why", "As it was shown when deciding", lines);
    }

    private static Node others(MatchingRecord record) {
        var lines = new FactList();
        record.considered().stream()
                .filter(home -> !home.household().equals(record.decision().chosen()))
                .limit(10)
                .forEach(
                        home ->
                                lines.add(
                                        home.name(),
                                        "%s, %d of 100".formatted(home.band(), home.fit())));
        var card =
                Cards.of(
                        "request-record-others",
                        "Also considered: "
                                + Plain.count(
                                        Math.max(0, record.considered().size() - 1),
                                        "home",
                                        "homes"),
                        lines,
                        Cards.quiet(
                                "%s ruled out; the PDF lists each with its reasons."
                                        .formatted(
                                                Plain.count(
                                                        record.ruledOut().size(),
                                                        "home was",
                                                        "homes were"))));
        return card;
    }
}
