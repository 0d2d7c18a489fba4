package org.homeward.ui.child;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.homeward.app.view.PlacementLine;
import org.homeward.app.view.ViewPlacements;
import org.homeward.domain.audit.Correction;
import org.homeward.domain.care.Disruption;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.LifePanes;
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
        var end = button("end", "End it", () -> LifeForms.end(model.end(chosen.get()), close));
        end.disableProperty()
                .bind(
                        chosen.map(
                                line ->
                                        line.ending().isPresent()
                                                || line.state() == PlacementLine.State.VOID));
        return new FlowPane(
                8,
                6,
                end,
                button(
                        "correct",
                        "Correct it",
                        () -> LifeForms.correct(model.correct(chosen.get()), close)),
                button(
                        "disruption",
                        "Record a disruption",
                        () -> LifePanes.disruption("child", model.disruption(chosen.get()), close)),
                button(
                        "visit",
                        "Record a visit",
                        () -> LifePanes.visit("child", model.visit(), close)),
                Buttons.of("child-placement-stay", "Plan a short stay", this::openStay));
    }

    private Button button(String id, String words, Supplier<SidePane> form) {
        return Buttons.of("child-placement-" + id, words, () -> open.accept(form.get()));
    }

    private void openStay() {
        model.stay().ifPresent(form -> open.accept(LifeForms.stay(form, model::newRequest, close)));
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
                .map(
                        outside ->
                                "%s: outside the terms of approval, last day %s, allowed by %s."
                                        .formatted(
                                                line.where(),
                                                Plain.day(outside.lastDay()),
                                                outside.allowedBy()))
                .ifPresent(words -> card.getChildren().add(Cards.sentence(words)));
        line.disruptions()
                .forEach(seen -> card.getChildren().add(Cards.sentence(words(line, seen))));
        line.corrections().forEach(c -> card.getChildren().add(Cards.quiet(words(line, c))));
    }

    private static String words(PlacementLine line, Disruption seen) {
        return "%s: disruption seen on %s. %s%s"
                .formatted(
                        line.where(),
                        Plain.day(seen.seenOn()),
                        seen.whatHappened(),
                        seen.meetingOn().map(day -> " Meeting " + Plain.day(day)).orElse(""));
    }

    private static String words(PlacementLine line, Correction correction) {
        return "%s: it said “%s”; %s, since %s (%s, %s)."
                .formatted(
                        line.where(),
                        correction.before(),
                        correction.after().map(now -> "superseded by “" + now + "”").orElse("void"),
                        correction.reason(),
                        correction.recorded().by(),
                        Plain.day(correction.recorded().on()));
    }
}
