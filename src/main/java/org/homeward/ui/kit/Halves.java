package org.homeward.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Parts two beside each other where there is room, else under each other. */
public final class Halves extends GridPane {
    private final List<Node> parts;
    private final double wide;
    private int columns;

    public Halves(VBox left, VBox right) {
        this(List.of(left, right), 900);
        left.getStyleClass().add("columns");
        right.getStyleClass().add("columns");
    }

    /** From {@code wide} pixels on there are two columns. */
    public Halves(List<? extends Node> parts, double wide) {
        this.parts = List.copyOf(parts);
        this.wide = wide;
        getStyleClass().add("halves");
        setMinWidth(0);
        place(1);
        widthProperty().addListener((width, before, now) -> place(now.doubleValue()));
    }

    private void place(double width) {
        int now = width >= wide ? 2 : 1;
        if (now == columns) {
            return;
        }
        columns = now;
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
        getChildren().clear();
        for (int i = 0; i < parts.size(); i++) {
            add(parts.get(i), i % columns, i / columns);
        }
    }
}
