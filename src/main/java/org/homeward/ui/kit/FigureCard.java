package org.homeward.ui.kit;

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
import org.jfree.chart.fx.ChartViewer;
import org.kordamp.ikonli.feather.Feather;

/** One chart or the table behind it, what it says in a sentence, and ways to take it along. */
public final class FigureCard extends VBox {
    private static final double HALF = 0.5;

    private final Figure figure;
    private final String id;
    private final StackPane paper = new StackPane();
    private boolean table;

    /**
     * Makes it.
     *
     * @param screen the screen it stands on, for the ids of what can be pressed
     */
    public FigureCard(
            String screen,
            Figure figure,
            ObservableBooleanValue asTable,
            Consumer<Figure> saveTable) {
        this.figure = figure;
        this.id = screen + "-" + figure.id();
        setId(id);
        getStyleClass().add("card");
        paper.getStyleClass().add("chart-paper");
        paper.setId(id + "-chart");
        VBox.setVgrow(paper, Priority.ALWAYS);
        var said = Cards.sentence(figure.describe());
        said.setId(id + "-words");
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        said.setMinHeight(USE_PREF_SIZE);
        var foot =
                new HBox(
                        said,
                        tool("copy-picture", Feather.IMAGE, "Copy the picture", this::copyPicture),
                        tool("copy-table", Feather.COPY, "Copy the table", this::copyTable),
                        tool(
                                "save-table",
                                Feather.DOWNLOAD,
                                "Save the table as CSV",
                                () -> saveTable.accept(figure)));
        foot.getStyleClass().add("row-line");
        getChildren().setAll(paper, foot);
        paper.backgroundProperty().addListener((property, before, now) -> draw());
        asTable.subscribe(
                now -> {
                    table = now;
                    draw();
                });
    }

    private void draw() {
        paper.getChildren().setAll(table ? FigureRows.of(id, figure) : chart());
    }

    private Node chart() {
        var viewer =
                new ChartViewer(figure.draw(isDark() ? ChartTheme.dark() : ChartTheme.light()));
        viewer.setAccessibleText(figure.title() + ". " + figure.describe());
        viewer.setMinSize(0, 0);
        var canvas = viewer.getCanvas();
        for (var zooming : new String[] {"scroll", "zoom", "pan"}) {
            var handler = canvas.getMouseHandler(zooming);
            if (handler != null) {
                canvas.removeMouseHandler(handler);
                canvas.removeAuxiliaryMouseHandler(handler);
            }
        }
        return viewer;
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
