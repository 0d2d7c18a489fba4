package org.homeward.ui.requests;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.homeward.app.MatchingRecord;
import org.homeward.app.view.HouseholdRow;
import org.homeward.app.view.RequestPage;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.FactList;
import org.homeward.ui.kit.Words;

/** The decision as it was stored, and what it changed. */
final class RecordPane {
    private RecordPane() {}

    static Node of(RequestPage page, Runnable save) {
        var body = new VBox();
        body.getStyleClass().addAll("page-body", "record-body");
        if (page.decisions().isEmpty()) {
            body.getChildren()
                    .add(
                            Cards.sentence(
                                    "The request is met by a placement that was recorded in the"
                                            + " register; no matching record is held here."));
        }
        page.decisions().stream().limit(1).forEach(record -> fill(body, page, record, save));
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setId("request-record-scroll");
        scroll.getStyleClass().add("ask-pane");
        return scroll;
    }

    private static void fill(VBox body, RequestPage page, MatchingRecord record, Runnable save) {
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
        var print = Buttons.main("request-save-pdf", "Save as PDF", save);
        body.getChildren()
                .addAll(
                        Cards.of("request-record", "Decided and stored", facts, new HBox(print)),
                        chosen(record),
                        others(record));
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
