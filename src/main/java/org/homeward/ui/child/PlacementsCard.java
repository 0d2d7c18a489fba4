package org.homeward.ui.child;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.homeward.app.view.PlacementLine;
import org.homeward.app.view.ViewPlacements;
import org.homeward.domain.care.Disruption;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.SidePane;
import org.homeward.ui.kit.SmallTable;
import org.homeward.ui.kit.Tables;
import org.homeward.ui.kit.Words;

/** Placements planned, started, ended and void, and what is done about them. */
final class PlacementsCard {
    private final ChildViewModel model;
    private final Consumer<SidePane> open;
    private final Runnable close;

    PlacementsCard(ChildViewModel model, Consumer<SidePane> open, Runnable close) {
        this.model = model;
        this.open = open;
        this.close = close;
    }

    VBox of(ViewPlacements.Placed placed) {
        var card = Cards.of("child-placements", "Placements");
        if (placed.lines().isEmpty()) {
            card.getChildren().add(Cards.quiet("No household or home is recorded."));
        } else {
            var table = SmallTable.of("child-placements-table", placed.lines(), columns());
            choose(table);
            card.getChildren().addAll(table, actions(table));
        }
        placed.lines().forEach(line -> notes(line, card));
        card.getChildren().add(Cards.heading("Visits"));
        if (placed.visits().isEmpty()) {
            card.getChildren().add(Cards.quiet("None is recorded."));
        }
        placed.visits().stream()
                .limit(5)
                .forEach(
                        visit ->
                                card.getChildren()
                                        .add(
                                                Cards.sentence(
                                                        "%s, %s: %s"
                                                                .formatted(
                                                                        Plain.day(
                                                                                visit.recorded()
                                                                                        .on()),
                                                                        visit.recorded().by(),
                                                                        visit.note()))));
        return card;
    }

    /** The one that goes on, else the newest. */
    private static void choose(TableView<PlacementLine> table) {
        var now =
                table.getItems().stream()
                        .filter(line -> line.state() == PlacementLine.State.STARTED)
                        .findFirst()
                        .orElse(table.getItems().get(0));
        table.getSelectionModel().select(now);
    }

    private FlowPane actions(TableView<PlacementLine> table) {
        var chosen = table.getSelectionModel().selectedItemProperty();
        var end =
                Buttons.of(
                        "child-placement-end",
                        "End it",
                        () -> open.accept(LifeForms.end(model.end(chosen.get()), close)));
        end.disableProperty()
                .bind(
                        chosen.map(
                                line ->
                                        line.ending().isPresent()
                                                || line.state() == PlacementLine.State.VOID));
        var correct =
                Buttons.of(
                        "child-placement-correct",
                        "Correct it",
                        () -> open.accept(LifeForms.correct(model.correct(chosen.get()), close)));
        var disruption =
                Buttons.of(
                        "child-placement-disruption",
                        "Record a disruption",
                        () ->
                                open.accept(
                                        LifeForms.disruption(
                                                model.disruption(chosen.get()), close)));
        var visit =
                Buttons.of(
                        "child-placement-visit",
                        "Record a visit",
                        () -> open.accept(LifeForms.visit(model.visit(), close)));
        var stay =
                Buttons.of(
                        "child-placement-stay",
                        "Plan a short stay",
                        () ->
                                model.stay()
                                        .ifPresent(
                                                form ->
                                                        open.accept(
                                                                LifeForms.stay(
                                                                        form,
                                                                        model::newRequest,
                                                                        close))));
        return new FlowPane(8, 6, end, correct, disruption, visit, stay);
    }

    private static List<Column<PlacementLine, ?>> columns() {
        return List.of(
                Tables.text("Household or home", PlacementLine::where).wide(18),
                Tables.of("State", (PlacementLine l) -> Optional.of(l.state()), Words::of).wide(9),
                Tables.date("From", (PlacementLine l) -> l.placement().span().start()).wide(10),
                Tables.of("To", (PlacementLine l) -> l.placement().span().findEnd(), Tables::day)
                        .orElse("open")
                        .wide(10),
                Tables.of("Kind", (PlacementLine l) -> l.placement().type(), Words::of).wide(12),
                Tables.text(
                                "Ended because",
                                (PlacementLine l) ->
                                        l.ending().map(end -> end.reason().label()).orElse(""))
                        .wide(16));
    }

    private static void notes(PlacementLine line, VBox card) {
        line.outside()
                .ifPresent(
                        outside ->
                                card.getChildren()
                                        .add(
                                                Cards.sentence(
                                                        "%s: outside the terms of approval, last day %s, allowed by %s."
                                                                .formatted(
                                                                        line.where(),
                                                                        Plain.day(
                                                                                outside.lastDay()),
                                                                        outside.allowedBy()))));
        for (Disruption disruption : line.disruptions()) {
            card.getChildren()
                    .add(
                            Cards.sentence(
                                    "%s: disruption seen on %s. %s%s"
                                            .formatted(
                                                    line.where(),
                                                    Plain.day(disruption.seenOn()),
                                                    disruption.whatHappened(),
                                                    disruption
                                                            .meetingOn()
                                                            .map(
                                                                    day ->
                                                                            " Meeting "
                                                                                    + Plain.day(
                                                                                            day))
                                                            .orElse(""))));
        }
        line.corrections()
                .forEach(
                        c ->
                                card.getChildren()
                                        .add(
                                                Cards.quiet(
                                                        "%s: it said \u201c%s\u201d; %s, since %s (%s, %s)."
                                                                .formatted(
                                                                        line.where(),
                                                                        c.before(),
                                                                        c.after()
                                                                                .map(
                                                                                        now ->
                                                                                                "superseded by \u201c"
                                                                                                        + now
                                                                                                        + "\u201d")
                                                                                .orElse("void"),
                                                                        c.reason(),
                                                                        c.recorded().by(),
                                                                        Plain.day(
                                                                                c.recorded()
                                                                                        .on())))));
    }
}
