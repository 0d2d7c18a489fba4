package org.homeward.ui.kit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

/**
 * A typed column: sorts by its values (numbers as numbers, dates as dates, unknown last) and gives
 * the same text to the cell, the filter and the clipboard.
 */
public final class Column<R, T extends Comparable<? super T>> extends TableColumn<R, Optional<T>> {
    private static final String UNKNOWN = "not known";
    private static final double CHARACTER = 7.5;
    private static final double DIGIT = 8.4;
    private static final double BOLD_CHARACTER = 8.8;
    private static final double LEAST = 96;
    private static final double PADDING = 18;
    private static final int SHORT = 13;

    private String unknown = UNKNOWN;
    private final Function<R, Optional<T>> value;
    private final Function<T, String> words;

    Column(String title, Function<R, Optional<T>> value, Function<T, String> words) {
        super(title);
        this.value = value;
        this.words = words;
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        setCellFactory(column -> new WordsCell());
        setComparator(unknownLast());
        setMinWidth(headerWidth());
    }

    /** What the cell says for this row. */
    public String text(R row) {
        return value.apply(row).map(words).orElse(unknown);
    }

    /** What the cell says in the row at this place of the table as it is sorted now. */
    String textAt(int row) {
        return getCellData(row).map(words).orElse(unknown);
    }

    /** The column's width in characters of ordinary text; short ones and headers are never cut. */
    public Column<R, T> wide(int characters) {
        boolean figures = getStyleClass().contains("right-aligned");
        double width = characters * (figures ? DIGIT : CHARACTER) + PADDING;
        setPrefWidth(width);
        boolean whole = characters <= SHORT || figures;
        setMinWidth(Math.max(headerWidth(), whole ? width : Math.min(width, LEAST)));
        return this;
    }

    /** Values stand under each other at the right, as figures do; before the width is set. */
    public Column<R, T> atRight() {
        getStyleClass().add("right-aligned");
        return this;
    }

    /** Headers wrap between words, so the longest word decides. */
    private double headerWidth() {
        int longest =
                Arrays.stream(getText().split(" ", -1)).mapToInt(String::length).max().orElse(0);
        return longest * BOLD_CHARACTER + PADDING;
    }

    /** What an empty value says where it is not unknown, such as "still there". */
    public Column<R, T> orElse(String words) {
        unknown = words;
        return this;
    }

    private static <T extends Comparable<? super T>> Comparator<Optional<T>> unknownLast() {
        return (a, b) ->
                a.isPresent() && b.isPresent()
                        ? a.get().compareTo(b.get())
                        : Boolean.compare(a.isEmpty(), b.isEmpty());
    }

    private final class WordsCell extends TableCell<R, Optional<T>> {
        @Override
        protected void updateItem(Optional<T> item, boolean empty) {
            super.updateItem(item, empty);
            setTooltip(null);
            if (!empty && item != null) {
                item.map(words)
                        .filter(text -> text.length() > SHORT)
                        .map(Tooltip::new)
                        .ifPresent(this::setTooltip);
            }
            boolean none = !empty && item != null && item.isEmpty();
            setText(empty || item == null ? "" : item.map(words).orElse(unknown));
            getStyleClass().removeAll("unknown");
            if (none) {
                getStyleClass().add("unknown");
            }
        }
    }
}
