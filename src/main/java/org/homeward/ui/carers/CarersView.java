package org.homeward.ui.carers;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.homeward.app.view.HouseholdPage;
import org.homeward.domain.common.CareType;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.FilterBox;
import org.homeward.ui.kit.Grid;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.SidePane;
import org.homeward.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Households and homes, with one household looked at closely at the right. */
public final class CarersView extends Page {
    private static final String TITLE = "Carers and homes";
    private static final double WIDE = 1500;

    private final CarersViewModel model;
    private final Grid<org.homeward.app.view.HouseholdRow> households;

    public CarersView(CarersViewModel model) {
        super("carers", TITLE, "");
        this.model = model;
        model.summaryProperty().subscribe(sentence -> retitle(TITLE, sentence));
        households = households();
        var homes =
                new Grid<>(
                        "carers-homes",
                        model.homes(),
                        CarerColumns.homes(),
                        empty("No homes", "homes"));
        var tabs =
                new TabPane(
                        tab("Fostering households", households), tab("Children's homes", homes));
        tabs.setId("carers-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        setCenter(tabs);
        model.openedProperty().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_TYPED, this::confirmOnV);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private Grid<org.homeward.app.view.HouseholdRow> households() {
        var today = new CheckBox("Could take a child today");
        today.setId("carers-today");
        today.selectedProperty().bindBidirectional(model.todayProperty());
        var type =
                new FilterBox<>(
                                "carers-type",
                                "All kinds of care",
                                List.of(CareType.values()),
                                Words::of)
                        .bound(model.typeProperty());
        var grid =
                new Grid<>(
                                "carers-households",
                                model.households(),
                                CarerColumns.households(),
                                empty("No households", "households, carers and availability"))
                        .narrowed(model.passesProperty(), model::widen)
                        .with(today, type)
                        .onOpen(model::open);
        grid.table().getSortOrder().setAll(List.of(grid.table().getColumns().get(1)));
        grid.selectedProperty()
                .addListener(
                        (selected, before, now) -> {
                            if (now != null) {
                                model.follow(now);
                            }
                        });
        return grid;
    }

    private void show(Optional<HouseholdPage> page) {
        boolean roomForAll = page.isEmpty() || getWidth() > WIDE;
        var columns = households.table().getColumns();
        columns.subList(CarerColumns.FIRST, columns.size())
                .forEach(column -> column.setVisible(roomForAll));
        page.ifPresentOrElse(
                open ->
                        setRight(
                                new SidePane(
                                        "carers-household",
                                        open.row().household().name(),
                                        HouseholdDetail.of(open, model),
                                        this::close)),
                () -> setRight(null));
    }

    /** Select with the arrows, V: they say today that it still holds. */
    private void confirmOnV(KeyEvent key) {
        var row = households.selectedProperty().get();
        if (row != null
                && key.getCharacter().equalsIgnoreCase("v")
                && !(key.getTarget() instanceof TextInputControl)) {
            model.availability(row).confirm(() -> {});
            key.consume();
        }
    }

    private void close() {
        model.close();
        households.table().requestFocus();
    }

    private static Tab tab(String words, Grid<?> grid) {
        return new Tab(words, grid);
    }

    private static EmptyState empty(String title, String sheets) {
        return new EmptyState(
                Feather.HOME,
                title,
                "Import the register of "
                        + sheets
                        + " (homeward import), and they are listed here.");
    }
}
