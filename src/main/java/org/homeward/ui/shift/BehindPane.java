package org.homeward.ui.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.homeward.app.shift.BehindRow;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.SidePane;
import org.homeward.ui.kit.Tables;

/** The children behind a number; Enter or a double click opens a child's record. */
final class BehindPane extends VBox {
    private static final double ROW = 30;
    private static final int MOST_ROWS = 18;

    private BehindPane(ShiftViewModel.BehindShown behind, Consumer<ChildId> open) {
        var table =
                Tables.table(
                        "shift-behind-table",
                        FXCollections.observableArrayList(behind.rows()),
                        columns(behind.rows()));
        table.setPrefHeight(ROW * (2 + Math.min(MOST_ROWS, behind.rows().size())));
        table.setOnMouseClicked(
                mouse -> {
                    if (mouse.getClickCount() == 2) {
                        open(table, open);
                    }
                });
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        open(table, open);
                        key.consume();
                    }
                });
        getStyleClass().add("columns");
        getChildren()
                .setAll(
                        Cards.sentence(behind.words()),
                        Cards.quiet(
                                Plain.count(behind.rows().size(), "line", "lines")
                                        + ". Enter opens a record; Alt+Left comes back here."),
                        table);
    }

    static SidePane of(ShiftViewModel.BehindShown behind, Consumer<ChildId> open, Runnable close) {
        var pane =
                new SidePane("shift-behind", "The children", new BehindPane(behind, open), close);
        return pane;
    }

    private static void open(TableView<BehindRow> table, Consumer<ChildId> open) {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .ifPresent(row -> open.accept(row.child().id()));
    }

    /** What happened has a column where it is not the same for all. */
    private static List<Column<BehindRow, ?>> columns(List<BehindRow> rows) {
        List<Column<BehindRow, ?>> columns = new ArrayList<>(who());
        if (rows.stream().map(BehindRow::what).distinct().count() > 1) {
            columns.add(Tables.text("What", BehindRow::what).wide(14));
        }
        return columns;
    }

    private static List<Column<BehindRow, ?>> who() {
        return List.of(
                Tables.text("Name", (BehindRow row) -> row.child().name()).wide(14),
                Tables.of("Id", (BehindRow row) -> Optional.of(row.child().id()), ChildId::text)
                        .wide(7),
                Tables.maybeNumber("Age", (BehindRow row) -> row.child().age()).wide(3),
                Tables.date("On", BehindRow::on).wide(10));
    }
}
