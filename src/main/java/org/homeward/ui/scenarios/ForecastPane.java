package org.homeward.ui.scenarios;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.homeward.app.forecast.ForecastView;
import org.homeward.app.scenario.ScenarioStart;
import org.homeward.chart.Figure;
import org.homeward.chart.ForecastFigures;
import org.homeward.shift.forecast.BackTest;
import org.homeward.shift.peer.ComparedMethods;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.FigureCard;
import org.homeward.ui.kit.Halves;
import org.homeward.ui.kit.LongWorkPane;
import org.homeward.ui.kit.SmallTable;
import org.homeward.ui.kit.Tables;

/** The base alone: its ranges, how it would have done before, and another method beside it. */
final class ForecastPane extends VBox {
    private static final String ONE_YEAR_PROVES_LITTLE =
            "From what was known then, against what was counted since. One year proves little; a"
                    + " range that fails often should not be believed.";

    private final ScenariosViewModel model;
    private final Function<Figure, FigureCard> card;
    private final VBox found = new VBox();

    ForecastPane(ScenariosViewModel model, Function<Figure, FigureCard> card) {
        this.model = model;
        this.card = card;
        setId("scenarios-forecast");
        getStyleClass().add("page-body");
        found.getStyleClass().add("stack");
        getChildren()
                .setAll(
                        new LongWorkPane(
                                "scenarios-forecast", model.base().running(), model.base()::stop),
                        found);
        model.base().viewProperty().subscribe(now -> now.ifPresent(this::show));
    }

    private void show(ForecastView view) {
        found.getChildren()
                .setAll(figures(view), tried(view.backTests()), notes(view), expected(view));
        view.compared().ifPresent(compared -> found.getChildren().add(beside(view, compared)));
    }

    private Node figures(ForecastView view) {
        var figures =
                new ForecastFigures(view.authority(), model.settings().residentialProperty().get())
                        .list(
                                view.forecast(),
                                view.history(),
                                view.backTests(),
                                model.start().valueProperty().get().flatMap(ScenarioStart::target));
        return new Halves(figures.stream().map(card).toList(), ResultsPane.WIDE);
    }

    private Node expected(ForecastView view) {
        var rows = ForecastRows.expected(view, model.settings().residentialProperty().get());
        return Cards.of(
                "scenarios-expected",
                "What is expected, without any scenario",
                SmallTable.of("scenarios-expected-rows", rows, expectedColumns()));
    }

    private static Node tried(List<BackTest> tests) {
        var card =
                Cards.of(
                        "scenarios-tried",
                        "The same forecast made one and two years ago",
                        Cards.quiet(ONE_YEAR_PROVES_LITTLE));
        tests.stream()
                .filter(test -> test.impossible().isPresent())
                .flatMap(test -> test.inWords().stream())
                .forEach(words -> card.getChildren().add(Cards.sentence(words)));
        List<ForecastRows.Tried> rows = ForecastRows.tried(tests);
        if (!rows.isEmpty()) {
            card.getChildren().add(SmallTable.of("scenarios-tried-rows", rows, triedColumns()));
        }
        return card;
    }

    private static Node notes(ForecastView view) {
        var card = Cards.of("scenarios-notes", "What to know of the data behind it");
        view.forecast()
                .model()
                .notes()
                .forEach(note -> card.getChildren().add(Cards.sentence(note)));
        return card;
    }

    private static Node beside(ForecastView view, ComparedMethods compared) {
        var card =
                Cards.of(
                        "scenarios-methods",
                        "Another method on the same returns",
                        SmallTable.of(
                                "scenarios-methods-rows",
                                ForecastRows.beside(view),
                                besideColumns()));
        compared.reasons().forEach(reason -> card.getChildren().add(Cards.sentence(reason)));
        return card;
    }

    private static List<Column<ForecastRows.Expected, ?>> expectedColumns() {
        return List.of(
                day("On", ForecastRows.Expected::day),
                words("Children", ForecastRows.Expected::what, 24),
                words("Expected", ForecastRows.Expected::mean, 10),
                words("8 runs in 10", ForecastRows.Expected::likely, 14),
                words("19 runs in 20", ForecastRows.Expected::nearlySure, 14));
    }

    private static List<Column<ForecastRows.Tried, ?>> triedColumns() {
        return List.of(
                day("Made on", ForecastRows.Tried::from),
                day("For", ForecastRows.Tried::day),
                words("Children", ForecastRows.Tried::what, 16),
                words("It said (8 runs in 10)", ForecastRows.Tried::told, 18),
                words("Counted", ForecastRows.Tried::counted, 8),
                words("So it was", ForecastRows.Tried::result, 46));
    }

    private static List<Column<ForecastRows.Beside, ?>> besideColumns() {
        return List.of(
                day("On", ForecastRows.Beside::day),
                words("Children", ForecastRows.Beside::what, 16),
                words("Here (19 runs in 20)", ForecastRows.Beside::ours, 20),
                words(ComparedMethods.OTHER, ForecastRows.Beside::theirs, 30));
    }

    private static <R> Column<R, ?> day(String title, Function<R, LocalDate> value) {
        return Tables.date(title, value).wide(10);
    }

    private static <R> Column<R, ?> words(String title, Function<R, String> value, int wide) {
        return Tables.text(title, value).wide(wide);
    }
}
