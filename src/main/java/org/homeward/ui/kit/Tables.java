package org.homeward.ui.kit;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Makes tables that sort by value and copy cleanly into a spreadsheet. */
public final class Tables {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private Tables() {}

    public static <R> Column<R, String> text(String title, Function<R, String> value) {
        return new Column<>(title, value.andThen(Optional::of), Function.identity());
    }

    public static <R> Column<R, Integer> number(String title, Function<R, Integer> value) {
        return maybeNumber(title, value.andThen(Optional::of));
    }

    public static <R> Column<R, Integer> maybeNumber(
            String title, Function<R, Optional<Integer>> value) {
        return rightAligned(new Column<>(title, value, n -> "%,d".formatted(n)));
    }

    public static <R> Column<R, LocalDate> date(String title, Function<R, LocalDate> value) {
        return maybeDate(title, value.andThen(Optional::of));
    }

    public static <R> Column<R, LocalDate> maybeDate(
            String title, Function<R, Optional<LocalDate>> value) {
        return rightAligned(new Column<>(title, value, Tables::day));
    }

    /** Any other ordered value, with the words for it. */
    public static <R, T extends Comparable<? super T>> Column<R, T> of(
            String title, Function<R, Optional<T>> value, Function<T, String> words) {
        return new Column<>(title, value, words);
    }

    /** 31/03/2017. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A dense table with Ctrl+C. Most screens take a {@link Grid}, which holds one. */
    public static <R> TableView<R> table(
            String id, ObservableList<R> rows, List<? extends Column<R, ?>> columns) {
        var table = new TableView<>(rows);
        table.setId(id);
        table.getColumns().addAll(columns);
        table.getStyleClass().addAll(Styles.DENSE, Styles.STRIPED);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (COPY.match(event)) {
                        copy(table);
                        event.consume();
                    }
                });
        return table;
    }

    /**
     * The selected rows, or all when none is selected, as tab-separated text under a header line.
     */
    public static <R> String asText(TableView<R> table) {
        List<Integer> selected = table.getSelectionModel().getSelectedIndices();
        var rows = IntStream.range(0, table.getItems().size()).boxed();
        var header = table.getColumns().stream().map(TableColumn::getText);
        return Stream.concat(
                        Stream.of(header.collect(Collectors.joining("\t"))),
                        rows.filter(row -> selected.isEmpty() || selected.contains(row))
                                .map(row -> line(table, row)))
                .collect(Collectors.joining("\n"));
    }

    private static <R> String line(TableView<R> table, int row) {
        return table.getColumns().stream()
                .map(column -> column instanceof Column<?, ?> typed ? typed.textAt(row) : "")
                .map(Tables::pasteable)
                .collect(Collectors.joining("\t"));
    }

    /** A spreadsheet must neither run what is pasted nor split it. */
    private static String pasteable(String text) {
        var line = text.replaceAll("[\\t\\r\\n]+", " ");
        return line.matches("[=+@-].*") ? "'" + line : line;
    }

    private static <R> void copy(TableView<R> table) {
        var content = new ClipboardContent();
        content.putString(asText(table));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static <R, T extends Comparable<? super T>> Column<R, T> rightAligned(
            Column<R, T> column) {
        column.getStyleClass().add("right-aligned");
        return column;
    }
}
