package org.homeward.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row by column name: text, whole numbers, flags, days and instants, and {@link
 * Optional#empty} where nothing is recorded. Columns are in order of their names, so that a row
 * reads the same whatever order a database keeps them in.
 */
final class Cells {

    private final List<String> columns;
    private final List<Object> values;

    Cells(List<String> columns, List<Object> values) {
        this.columns = columns;
        this.values = values;
    }

    List<String> columns() {
        return columns;
    }

    List<Object> values() {
        return values;
    }

    Object cell(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("There is no column " + column + ".");
        }
        return values.get(at);
    }

    String text(String column) {
        return (String) cell(column);
    }

    long number(String column) {
        return (Long) cell(column);
    }

    int count(String column) {
        return Math.toIntExact(number(column));
    }

    boolean flag(String column) {
        return (Boolean) cell(column);
    }

    LocalDate day(String column) {
        return (LocalDate) cell(column);
    }

    Instant instant(String column) {
        return (Instant) cell(column);
    }

    <E extends Enum<E>> E word(String column, Class<E> words) {
        return Enum.valueOf(words, text(column));
    }

    Optional<LocalDate> findDay(String column) {
        return cell(column) instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }

    /** What the text stands for; empty where the column is. */
    <V> Optional<V> find(String column, Function<String, V> reading) {
        return cell(column) instanceof String text
                ? Optional.of(reading.apply(text))
                : Optional.empty();
    }

    Optional<Long> findNumber(String column) {
        return cell(column) instanceof Long number ? Optional.of(number) : Optional.empty();
    }

    /** The columns of a result in order of their names: where each stands and what it holds. */
    record Layout(List<String> columns, List<Integer> places, List<Integer> types) {
        static Layout of(ResultSet rows) throws SQLException {
            ResultSetMetaData about = rows.getMetaData();
            var places = new TreeMap<String, Integer>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                places.put(about.getColumnLabel(i).toLowerCase(Locale.ROOT), i);
            }
            var types = new ArrayList<Integer>();
            for (int place : places.values()) {
                types.add(about.getColumnType(place));
            }
            return new Layout(List.copyOf(places.keySet()), List.copyOf(places.values()), types);
        }
    }

    static Cells read(ResultSet row, Layout layout) throws SQLException {
        int count = layout.columns().size();
        var values = new ArrayList<Object>(count);
        for (int i = 0; i < count; i++) {
            values.add(plain(row, layout.places().get(i), layout.types().get(i)));
        }
        return new Cells(layout.columns(), values);
    }

    private static Object plain(ResultSet row, int place, int type) throws SQLException {
        return switch (type) {
            case Types.BIGINT, Types.INTEGER -> present(row, row.getLong(place));
            case Types.BOOLEAN, Types.BIT -> present(row, row.getBoolean(place));
            case Types.DATE -> orEmpty(row.getObject(place, LocalDate.class));
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> instant(row, place);
            default -> orEmpty(row.getString(place));
        };
    }

    private static Object present(ResultSet row, Object value) throws SQLException {
        return row.wasNull() ? Optional.empty() : value;
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? Optional.empty() : value;
    }

    private static Object instant(ResultSet row, int place) throws SQLException {
        OffsetDateTime at = row.getObject(place, OffsetDateTime.class);
        return at == null ? Optional.empty() : at.toInstant();
    }
}
