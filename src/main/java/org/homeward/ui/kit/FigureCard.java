package org.homeward.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.homeward.chart.ChartTheme;
import org.homeward.chart.Figure;
import org.homeward.chart.FigurePoint;
import org.kordamp.ikonli.feather.Feather;

/** One chart or the table behind it, what it says in a sentence, and ways to take it along. */
public final class FigureCard extends VBox {
    private static final double HALF = 0.5;

    private final Figure figure;
    private final String id;
    private final Optional<Consumer<FigurePoint>> open;
    private final StackPane paper = new StackPane();
    private boolean table;

    /**
     * A chart whose table can be saved.
     *
     * @param screen the screen it stands on, for the ids of what can be pressed
     */
    public FigureCard(
            String screen,
            Figure figure,
            ObservableBooleanValue asTable,
            Consumer<Figure> saveTable) {
        this(screen, figure, asTable, Optional.empty());
        finish(saveTable(saveTable));
    }

    /** A chart with all that a screen does with one. */
    public FigureCard(
            String screen, Figure figure, ObservableBooleanValue asTable, FigureActions actions) {
        this(screen, figure, asTable, Optional.of(actions::open));
        finish(
                saveTable(actions::saveTable),
                tool(
                        "save-picture",
                        Feather.SAVE,
                        "Save the picture as PNG, SVG or PDF",
                        () -> actions.savePicture(figure)),
                tool(
                        "detach",
                        Feather.EXTERNAL_LINK,
                        "Show it in a window of its own",
                        () -> actions.detach(figure)));
    }

    private FigureCard(
            String screen,
            Figure figure,
            ObservableBooleanValue asTable,
            Optional<Consumer<FigurePoint>> open) {
        this.figure = figure;
        this.id = screen + "-" + figure.id();
        this.open = open;
        setId(id);
        getStyleClass().add("card");
        dress();
        paper.backgroundProperty().addListener((property, before, now) -> draw());
        asTable.subscribe(
                now -> {
                    table = now;
                    draw();
                });
    }

    private void dress() {
        paper.getStyleClass().add("chart-paper");
        paper.setId(id + "-chart");
        paper.setMinSize(0, 0);
        VBox.setVgrow(paper, Priority.ALWAYS);
    }

    private void finish(Button... more) {
        var said = Cards.sentence(figure.describe());
        said.setId(id + "-words");
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        said.setMinHeight(USE_PREF_SIZE);
        var foot =
                new HBox(
                        said,
                        tool("table", Feather.LIST, "Show the table or the picture", this::turn),
                        tool("copy-picture", Feather.IMAGE, "Copy the picture", this::copyPicture),
                        tool("copy-table", Feather.COPY, "Copy the table", this::copyTable));
        foot.getChildren().addAll(more);
        foot.getStyleClass().add("row-line");
        getChildren().setAll(paper, foot);
    }

    private Button saveTable(Consumer<Figure> save) {
        return tool(
                "save-table", Feather.DOWNLOAD, "Save the table as CSV", () -> save.accept(figure));
    }

    private void turn() {
        table = !table;
        draw();
    }

    private void draw() {
        paper.getChildren().setAll(table ? FigureRows.of(id, figure) : chart());
    }

    private Node chart() {
        return new FigurePaper(id, figure, isDark() ? ChartTheme.dark() : ChartTheme.light(), open);
    }

    /** The paper is dark in the dark theme; charts cannot see style sheets themselves. */
    private boolean isDark() {
        var background = paper.getBackground();
        return background != null
                && !background.getFills().isEmpty()
                && background.getFills().get(0).getFill() instanceof Color colour
                && colour.getBrightness() < HALF;
    }

    private Button tool(String name, Feather icon, String words, Runnable action) {
        var button = Buttons.iconOnly(id + "-" + name, icon, words);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void copyPicture() {
        FigureClipboard.picture(figure);
    }

    private void copyTable() {
        FigureClipboard.table(figure);
    }
}
