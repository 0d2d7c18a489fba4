package org.homeward.ui.kit;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The one table component: filter on {@code /}, count, sort by value, copy, loading and empty. */
public final class Grid<R> extends VBox {
    private static final double FILTER_AT_LEAST = 130;

    private final CustomTextField filter = new CustomTextField();
    private final FilteredList<R> shown;
    private final List<? extends Column<R, ?>> columns;
    private final TableView<R> table;
    private final HBox bar;
    private Predicate<R> narrowing = row -> true;
    private Runnable widen = () -> {};

    public Grid(
            String id, Listing<R> listing, List<? extends Column<R, ?>> columns, Node whenEmpty) {
        this.columns = columns;
        shown = new FilteredList<>(listing.rows());
        var sorted = new SortedList<>(shown);
        table = Tables.table(id, sorted, columns);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setPlaceholder(nothingMatches(id));
        bar = bar(id, listing);
        getStyleClass().add("grid");
        var nothing = Bindings.isEmpty(listing.rows());
        var pane = new StatePane(listing.stateProperty(), nothing, table, whenEmpty);
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().setAll(bar, pane);
        addEventFilter(KeyEvent.KEY_TYPED, this::slashFilters);
        listing.stateProperty().subscribe(this::takeKeyboardFromPage);
    }

    /** Enter or a double click opens the row. */
    public Grid<R> onOpen(Consumer<R> open) {
        table.setRowFactory(
                view -> {
                    var row = new TableRow<R>();
                    row.setOnMouseClicked(
                            click -> {
                                if (click.getClickCount() == 2 && !row.isEmpty()) {
                                    open.accept(row.getItem());
                                }
                            });
                    return row;
                });
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    var row = table.getSelectionModel().getSelectedItem();
                    if (key.getCode() == KeyCode.ENTER && row != null) {
                        open.accept(row);
                        key.consume();
                    }
                });
        return this;
    }

    /** More controls at the right of the filter. */
    public Grid<R> with(Node... controls) {
        for (var control : controls) {
            if (control instanceof Region region) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        bar.getChildren().addAll(controls);
        return this;
    }

    /** Keeps only rows that pass as well; {@code widenAll} lets every row pass again. */
    public Grid<R> narrowed(ObservableValue<Predicate<R>> passes, Runnable widenAll) {
        widen = widenAll;
        passes.subscribe(
                now -> {
                    narrowing = now;
                    keep();
                });
        return this;
    }

    public ReadOnlyObjectProperty<R> selectedProperty() {
        return table.getSelectionModel().selectedItemProperty();
    }

    public TableView<R> table() {
        return table;
    }

    private HBox bar(String id, Listing<R> listing) {
        filter.setLeft(new FontIcon(Feather.SEARCH));
        filter.setId(id + "-filter");
        filter.setPromptText("Filter (press /)");
        filter.setAccessibleText("Filter the rows");
        filter.setPrefColumnCount(18);
        filter.setMinWidth(FILTER_AT_LEAST);
        filter.textProperty().subscribe(this::keep);
        filter.setOnAction(event -> toTheRows());
        filter.setOnKeyPressed(this::escapeClears);
        var count = new Label();
        count.setId(id + "-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add(Styles.TEXT_MUTED);
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> counted(listing), shown, listing.stateProperty()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(filter, count, space);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("grid-bar");
        return line;
    }

    private String counted(Listing<R> listing) {
        if (listing.stateProperty().get() != LoadState.READY) {
            return "";
        }
        int all = listing.rows().size();
        return shown.size() == all
                ? "%,d".formatted(all)
                : "%,d of %,d".formatted(shown.size(), all);
    }

    private void keep() {
        var words = filter.getText().strip().toLowerCase(Locale.UK).split("\\s+");
        var also = narrowing;
        shown.setPredicate(
                row ->
                        also.test(row)
                                && (filter.getText().isBlank()
                                        || List.of(words).stream()
                                                .allMatch(allText(row)::contains)));
    }

    private void clear() {
        filter.clear();
        widen.run();
    }

    private void toTheRows() {
        table.requestFocus();
        if (!table.getItems().isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
        }
    }

    private String allText(R row) {
        var text = new StringBuilder();
        columns.forEach(column -> text.append(column.text(row)).append('\n'));
        return text.toString().toLowerCase(Locale.UK);
    }

    private EmptyState nothingMatches(String id) {
        return new EmptyState(
                        Feather.FILTER,
                        "Nothing matches the filter",
                        "Every word must be in the row.")
                .offering(id + "-clear", "Clear the filter", this::clear);
    }

    /**
     * When the rows have come and the keyboard is nowhere else on the page. Down goes to the first.
     */
    private void takeKeyboardFromPage(LoadState state) {
        if (state == LoadState.READY && table.getSelectionModel().isEmpty()) {
            table.getFocusModel().focus(-1);
        }
        var scene = table.getScene();
        if (state == LoadState.READY && scene != null && scene.getFocusOwner() instanceof Page) {
            table.requestFocus();
        }
    }

    private void slashFilters(KeyEvent key) {
        if (key.getCharacter().equals("/") && !(key.getTarget() instanceof TextField)) {
            filter.requestFocus();
            key.consume();
        }
    }

    private void escapeClears(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            filter.clear();
            table.requestFocus();
            key.consume();
        }
    }
}
