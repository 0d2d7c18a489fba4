package org.homeward.ui.shift;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.homeward.shift.ResidentialScope;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.Words;

/** What is counted and which charts are shown; what a family has no use for is not there. */
final class ShiftControls extends FlowPane {
    private final ShiftViewModel model;

    ShiftControls(ShiftViewModel model) {
        this.model = model;
        getStyleClass().add("control-bar");
        getChildren()
                .setAll(
                        Fields.choice(
                                "shift-family",
                                "Charts",
                                List.of(ShiftFamily.values()),
                                ShiftFamily::label,
                                family()),
                        Fields.choice(
                                "shift-period",
                                "Period",
                                List.of(ShiftPeriod.values()),
                                Words::of,
                                model.periodProperty()),
                        onlyFor(
                                openly(),
                                Fields.choice(
                                        "shift-residential",
                                        "Residential care is",
                                        List.of(ResidentialScope.values()),
                                        ResidentialScope::label,
                                        model.residentialProperty())),
                        onlyFor(is(ShiftFamily.SANKEY), movesOver()),
                        onlyFor(is(ShiftFamily.SIGNALS), baseline()));
        getChildren().addAll(ticks());
        var tables = new ToggleButton("Tables");
        tables.setId("shift-tables");
        tables.setAccessibleText("Show the tables behind the charts");
        tables.selectedProperty().bindBidirectional(model.asTablesProperty());
        getChildren()
                .addAll(
                        tables,
                        onlyFor(
                                openly(),
                                Buttons.of(
                                        "shift-save-pictures",
                                        "Save pictures",
                                        model::savePictures)));
    }

    private List<Node> ticks() {
        var unaccompanied = tick("shift-unaccompanied", "Count unaccompanied children");
        unaccompanied.selectedProperty().bindBidirectional(model.unaccompaniedProperty());
        var shortBreaks = tick("shift-short-breaks", "Count short breaks");
        shortBreaks.selectedProperty().bindBidirectional(model.shortBreaksProperty());
        var daily = tick("shift-daily", "Every day");
        daily.selectedProperty().bindBidirectional(model.dailyProperty());
        var lines = tick("shift-lines", "As lines");
        lines.selectedProperty().addListener((box, before, now) -> model.choose(lines(now)));
        var publicly = tick("shift-public", "As the public may see it");
        publicly.selectedProperty().addListener((box, before, now) -> model.choose(publicly(now)));
        return List.of(
                onlyFor(openly(), unaccompanied),
                onlyFor(openly(), shortBreaks),
                onlyFor(isOneOf(ShiftFamily.STOCK, ShiftFamily.SHARE, ShiftFamily.BY), daily),
                onlyFor(isOneOf(ShiftFamily.STOCK, ShiftFamily.BY), lines),
                publicly);
    }

    private static CheckBox tick(String id, String words) {
        var box = new CheckBox(words);
        box.setId(id);
        return box;
    }

    private ObjectProperty<ShiftFamily> family() {
        var family = new SimpleObjectProperty<>(wish().family());
        family.addListener((property, before, now) -> model.choose(of(now)));
        return family;
    }

    private Node movesOver() {
        var over = new SimpleObjectProperty<>(wish().movesOver());
        over.addListener(
                (property, before, now) ->
                        model.choose(
                                new ShiftWish(
                                        wish().family(),
                                        wish().asLines(),
                                        wish().publicly(),
                                        now,
                                        wish().baseline())));
        return Fields.choice(
                "shift-moves-over",
                "Moves of",
                List.of(MovesOver.values()),
                MovesOver::label,
                over);
    }

    private Node baseline() {
        var baseline = new SimpleObjectProperty<>(wish().baseline());
        baseline.addListener(
                (property, before, now) ->
                        model.choose(
                                new ShiftWish(
                                        wish().family(),
                                        wish().asLines(),
                                        wish().publicly(),
                                        wish().movesOver(),
                                        now)));
        return Fields.choice(
                "shift-baseline",
                "Limits from",
                List.of(SignalBaseline.values()),
                SignalBaseline::label,
                baseline);
    }

    private ShiftWish of(ShiftFamily family) {
        return new ShiftWish(
                family, wish().asLines(), wish().publicly(), wish().movesOver(), wish().baseline());
    }

    private ShiftWish lines(boolean asLines) {
        return new ShiftWish(
                wish().family(), asLines, wish().publicly(), wish().movesOver(), wish().baseline());
    }

    private ShiftWish publicly(boolean shown) {
        return new ShiftWish(
                wish().family(), wish().asLines(), shown, wish().movesOver(), wish().baseline());
    }

    private ShiftWish wish() {
        return model.wishProperty().get();
    }

    private ObservableValue<Boolean> is(ShiftFamily family) {
        return isOneOf(family);
    }

    private ObservableValue<Boolean> isOneOf(ShiftFamily... families) {
        return model.wishProperty().map(wish -> List.of(families).contains(wish.family()));
    }

    /** Public figures are counted one way only, so that no two can be taken from each other. */
    private ObservableValue<Boolean> openly() {
        return model.wishProperty().map(wish -> !wish.publicly());
    }

    private static <N extends Node> N onlyFor(ObservableValue<Boolean> when, N node) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
