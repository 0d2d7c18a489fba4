package org.homeward.ui.outcomes;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.homeward.chart.Figure;
import org.homeward.chart.SurvivalFigure;
import org.homeward.stepdown.outcome.MovesToFamily;
import org.homeward.stepdown.outcome.Outcomes;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.FigureCard;
import org.homeward.ui.kit.Page;

/** The curve of moves to families with its table, ends, published results, demand, fairness. */
public final class OutcomesView extends Page {
    private static final double CARD_HEIGHT = 440;
    private static final double TABLE_HEIGHT = 230;

    private final OutcomesViewModel model;
    private final StackPane curve = new StackPane();

    public OutcomesView(OutcomesViewModel model) {
        super("outcomes", "Outcomes", "How moves from residential care to families went on");
        this.model = model;
        setTools(
                Buttons.of("outcomes-step-down", "Step-down board", model::openStepDown),
                Buttons.of("outcomes-insight", "What would help", model::openInsight));
        var tabs = new TabPane();
        tabs.setId("outcomes-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        var others = new OutcomeTabs(model);
        tabs.getTabs()
                .addAll(new Tab("How they went on", whole()), others.demand(), others.alike());
        setCenter(tabs);
        model.outcomes().valueProperty().subscribe(now -> now.ifPresent(this::show));
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private ScrollPane whole() {
        var tables = new OutcomeTables(model);
        var body =
                new VBox(
                        controls(),
                        curve,
                        Cards.heading("How many are still with the family"),
                        sized(tables.retention()),
                        Cards.heading("How moves ended"),
                        sized(tables.ends()),
                        Cards.heading("What others published"),
                        Cards.quiet(
                                "To read beside one's own and never as a target: the children, the"
                                        + " choice of them and the counting differ."),
                        sized(tables.published()));
        body.getStyleClass().add("page-body");
        var scroll = new ScrollPane(body);
        scroll.setId("outcomes-scroll");
        scroll.setFitToWidth(true);
        return scroll;
    }

    private static Region sized(Region table) {
        table.setPrefHeight(TABLE_HEIGHT);
        table.setMinHeight(TABLE_HEIGHT);
        return table;
    }

    private FlowPane controls() {
        var which =
                Fields.choice(
                        "outcomes-which",
                        "Moves",
                        List.of(MovesToFamily.Which.values()),
                        MovesToFamily.Which::label,
                        model.whichProperty());
        var table = new ToggleButton("Table");
        table.setId("outcomes-as-table");
        table.setAccessibleText("Show the table behind the curve");
        table.selectedProperty().bindBidirectional(model.asTableProperty());
        var bar = new FlowPane(which, table);
        bar.getStyleClass().add("control-bar");
        return bar;
    }

    private void show(Outcomes outcomes) {
        var card =
                new FigureCard(
                        "outcomes",
                        new SurvivalFigure(outcomes),
                        model.asTableProperty(),
                        this::saveTable);
        card.setPrefHeight(CARD_HEIGHT);
        card.setMinHeight(CARD_HEIGHT);
        curve.getChildren().setAll(card);
    }

    private void saveTable(Figure figure) {
        var chooser = new FileChooser();
        chooser.setTitle("Save the table");
        chooser.setInitialFileName("outcomes-" + figure.id() + ".csv");
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(file -> model.saveTable(figure, file));
    }
}
