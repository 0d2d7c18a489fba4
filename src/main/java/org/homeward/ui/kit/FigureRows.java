package org.homeward.ui.kit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.TableView;
import org.homeward.chart.Figure;

/** The table behind a chart; days sort as days and numbers as numbers. */
final class FigureRows {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private FigureRows() {}

    static TableView<List<String>> of(String id, Figure figure) {
        var table = figure.table();
        List<Column<List<String>, ?>> columns =
                IntStream.range(0, table.columns().size())
                        .<Column<List<String>, ?>>mapToObj(
                                i -> column(table.columns().get(i), i, table.rows()))
                        .toList();
        return Tables.table(
                id + "-table", FXCollections.observableArrayList(table.rows()), columns);
    }

    private static Column<List<String>, ?> column(String title, int at, List<List<String>> rows) {
        if (all(rows, at, DAY)) {
            return Tables.<List<String>>maybeDate(title, row -> day(row.get(at)))
                    .orElse("")
                    .wide(10);
        }
        if (all(rows, at, NUMBER)) {
            Column<List<String>, BigDecimal> numbers =
                    Tables.of(title, row -> number(row.get(at)), BigDecimal::toPlainString);
            numbers.getStyleClass().add("right-aligned");
            return numbers.orElse("").wide(8);
        }
        return Tables.<List<String>>text(title, row -> row.get(at)).wide(12);
    }

    private static boolean all(List<List<String>> rows, int at, Pattern shape) {
        return rows.stream()
                .map(row -> row.get(at))
                .allMatch(cell -> cell.isEmpty() || shape.matcher(cell).matches());
    }

    private static Optional<LocalDate> day(String cell) {
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell));
    }
}
