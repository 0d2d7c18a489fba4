package org.homeward.ui.kit;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.TableView;

/** A table as tall as its rows, for a page that scrolls as a whole. */
public final class SmallTable {
    private static final double ROW = 30;
    private static final double HEADER = 36;

    private SmallTable() {}

    public static <R> TableView<R> of(
            String id, List<R> rows, List<? extends Column<R, ?>> columns) {
        var table = Tables.table(id, FXCollections.observableArrayList(rows), columns);
        table.setFixedCellSize(ROW);
        double height = HEADER + ROW * Math.max(1, rows.size());
        table.setPrefHeight(height);
        table.setMinHeight(height);
        table.setMaxHeight(height);
        return table;
    }
}
