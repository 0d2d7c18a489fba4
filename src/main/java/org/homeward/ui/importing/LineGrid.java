package org.homeward.ui.importing;

import atlantafx.base.theme.Styles;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Lines of words and one choice each, under headings; the last column takes what is left. */
final class LineGrid extends GridPane {
    private static final double FIRST = 200;
    private static final double CHOICE = 230;

    LineGrid(String... headings) {
        getStyleClass().add("line-grid");
        for (int i = 0; i < headings.length; i++) {
            var label = new Label(headings[i]);
            label.getStyleClass().add(Styles.TEXT_BOLD);
            add(label, i, 0);
            var column = new ColumnConstraints();
            if (i == headings.length - 1) {
                column.setHgrow(Priority.ALWAYS);
            } else {
                column.setMinWidth(i == 0 ? FIRST : 80);
                column.setPrefWidth(i == 0 ? FIRST : CHOICE);
            }
            getColumnConstraints().add(column);
        }
    }

    void line(Node... cells) {
        int row = getRowCount();
        addRow(row, cells);
        for (var cell : cells) {
            setValignment(cell, VPos.CENTER);
        }
    }
}
