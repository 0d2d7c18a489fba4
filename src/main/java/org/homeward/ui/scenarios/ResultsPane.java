package org.homeward.ui.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.homeward.app.scenario.ScenarioStart;
import org.homeward.chart.Figure;
import org.homeward.chart.ScenarioFigures;
import org.homeward.domain.common.Authority;
import org.homeward.shift.scenario.Comparison;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.FigureCard;
import org.homeward.ui.kit.Halves;
import org.homeward.ui.kit.SmallTable;
import org.homeward.ui.kit.Tables;

/** The comparison as charts, or as one table with every kind of care and every year. */
final class ResultsPane {
    private static final double CARD_HEIGHT = 470;
    static final double WIDE = 1400;

    private final ScenariosViewModel model;
    private final BooleanProperty asTables = new SimpleBooleanProperty();

    ResultsPane(ScenariosViewModel model) {
        this.model = model;
    }

    /** Switches between charts and their tables. */
    void switchTables() {
        asTables.set(!asTables.get());
    }

    Node charts() {
        var tables = new ToggleButton("Tables");
        tables.setId("scenarios-tables");
        tables.setAccessibleText("Show the tables behind the charts");
        tables.selectedProperty().bindBidirectional(asTables);
        var place = new VBox();
        model.comparisonProperty()
                .subscribe(
                        now ->
                                now.ifPresent(
                                        comparison ->
                                                place.getChildren().setAll(cards(comparison))));
        var body =
                new VBox(
                        Cards.quiet(
                                "Moves to families and new carers change where children live and what"
                                        + " it costs, never how many are looked after; only entries"
                                        + " and exits do."),
                        tables,
                        place);
        body.getStyleClass().add("page-body");
        return body;
    }

    Node table() {
        var body = new VBox();
        body.getStyleClass().add("page-body");
        model.comparisonProperty()
                .subscribe(
                        now ->
                                now.ifPresent(
                                        comparison ->
                                                body.getChildren()
                                                        .setAll(
                                                                Cards.quiet(
                                                                        "Means of the runs; in brackets what 8 runs in 10"
                                                                                + " lie between. Differences are taken run"
                                                                                + " by run."),
                                                                rows(comparison))));
        return body;
    }

    private Halves cards(Comparison comparison) {
        Authority authority =
                model.start()
                        .valueProperty()
                        .get()
                        .map(ScenarioStart::authority)
                        .orElse(new Authority("", false, comparison.base().ask().start()));
        return new Halves(
                new ScenarioFigures(authority, comparison).list().stream().map(this::card).toList(),
                WIDE);
    }

    /** A chart of this screen. */
    FigureCard card(Figure figure) {
        var card = new FigureCard("scenarios", figure, asTables, this::saveTable);
        card.setPrefHeight(CARD_HEIGHT);
        card.setMinHeight(CARD_HEIGHT);
        card.setMinWidth(0);
        return card;
    }

    private Node rows(Comparison comparison) {
        List<String> names =
                comparison.results().stream()
                        .map(
                                result ->
                                        comparison.isBase(result)
                                                ? "Base"
                                                : result.scenario().label())
                        .toList();
        Column<ComparisonRow, ?> measure =
                Tables.<ComparisonRow>text("Measure", ComparisonRow::measure).wide(26);
        List<Column<ComparisonRow, ?>> columns = new ArrayList<>();
        columns.add(measure);
        IntStream.range(0, names.size())
                .forEach(
                        i ->
                                columns.add(
                                        Tables.<ComparisonRow>text(
                                                        names.get(i), row -> row.cells().get(i))
                                                .wide(20)));
        return SmallTable.of("scenarios-rows", ComparisonRows.all(comparison), columns);
    }

    private void saveTable(Figure figure) {
        model.desk()
                .picker()
                .saveAs("Save the table", figure.id() + ".csv")
                .ifPresent(file -> model.saveTable(figure, file));
    }
}
