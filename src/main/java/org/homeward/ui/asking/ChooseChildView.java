package org.homeward.ui.asking;

import java.util.List;
import java.util.Optional;
import org.homeward.app.view.ChildRow;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Grid;
import org.homeward.ui.kit.Listing;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.Tables;
import org.homeward.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** For whom a request is begun, when it was not begun from a child's page. */
public final class ChooseChildView extends Page {
    private final AskingDesk work;
    private final Desk desk;
    private final Listing<ChildRow> children = new Listing<>();

    public ChooseChildView(AskingDesk work, Desk desk) {
        super(
                "choose-child",
                "New placement request",
                "For whom? Type part of a name, Enter goes on. Brothers and sisters are offered"
                        + " together.");
        this.work = work;
        this.desk = desk;
        setCenter(
                new Grid<>("choose-child-table", children, columns(), nobody())
                        .onOpen(this::choose));
    }

    @Override
    public void refresh() {
        var day = desk.asAt().day();
        children.load(desk, "list the children", () -> work.listChildren().on(day));
    }

    @Override
    public void takeFocus() {
        var filter = lookup("#choose-child-table-filter");
        (filter == null ? this : filter).requestFocus();
    }

    private void choose(ChildRow row) {
        desk.navigator().go(new Destination.NewRequest(List.of(row.child().id())));
    }

    private static EmptyState nobody() {
        return new EmptyState(
                Feather.USERS,
                "No child is looked after on this day",
                "Bring in a return (Ctrl+8), or move the as-at day.");
    }

    private static List<Column<ChildRow, ?>> columns() {
        return List.of(
                Tables.text("Name", (ChildRow row) -> row.child().name()).wide(24),
                Tables.of("Id", (ChildRow row) -> Optional.of(row.child().id()), id -> id.text())
                        .wide(9),
                Tables.maybeNumber("Age", (ChildRow row) -> row.child().age()).wide(5),
                Tables.text("Lives", (ChildRow row) -> Words.of(row.stay().kind())).wide(26),
                Tables.number("Siblings", ChildRow::siblings).wide(8));
    }
}
