package org.homeward.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One table: its columns, where each value comes from, and how a row becomes a fact again. */
final class Table<T> {

    /** Between the parts of a key: sorts before every character that people type. */
    static final String PART = "\u0001";

    private final String name;
    private final List<String> key;
    private final List<String> columns;
    private final List<Function<T, Object>> values;
    private final List<Function<T, Object>> keyValues;
    private final Function<Cells, T> reading;

    private Table(Builder<T> builder, List<String> key, Function<Cells, T> reading) {
        this.name = builder.name;
        this.key = key;
        this.columns = List.copyOf(builder.columns.keySet());
        this.values = List.copyOf(builder.columns.values());
        this.keyValues = key.stream().map(builder::value).toList();
        this.reading = reading;
    }

    static <T> Builder<T> named(String name) {
        return new Builder<>(name);
    }

    String name() {
        return name;
    }

    List<String> columns() {
        return columns;
    }

    /** The row of a fact. */
    Cells cells(T fact) {
        var row = new ArrayList<Object>(values.size());
        for (Function<T, Object> each : values) {
            row.add(each.apply(fact));
        }
        return new Cells(columns, row);
    }

    T fact(Cells row) {
        return reading.apply(row);
    }

    /** What tells two facts of this table apart, as one text. */
    String key(T fact) {
        var text = new StringBuilder();
        for (Function<T, Object> each : keyValues) {
            text.append(text.length() == 0 ? "" : PART).append(each.apply(fact));
        }
        return text.toString();
    }

    List<Object> keyCells(Cells row) {
        return key.stream().map(row::cell).toList();
    }

    String insert() {
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into %s (%s) values (%s)".formatted(name, String.join(", ", columns), marks);
    }

    String delete() {
        return "delete from %s where %s"
                .formatted(
                        name,
                        key.stream().map(k -> k + " = ?").collect(Collectors.joining(" and ")));
    }

    /** Collects the columns of a table. */
    static final class Builder<T> {
        private final String name;
        private final Map<String, Function<T, Object>> columns = new TreeMap<>();

        private Builder(String name) {
            this.name = name;
        }

        /** A column; the value may be an Optional, and an empty one is stored as nothing. */
        Builder<T> with(String column, Function<T, Object> value) {
            columns.put(column, value);
            return this;
        }

        private Function<T, Object> value(String column) {
            return Objects.requireNonNull(columns.get(column), column);
        }

        KeyedBuilder<T> keyedBy(String... key) {
            return new KeyedBuilder<>(this, Arrays.asList(key));
        }
    }

    /** A table whose key is known and whose reading is still to be told. */
    record KeyedBuilder<T>(Builder<T> columns, List<String> key) {
        Table<T> readBy(Function<Cells, T> reading) {
            return new Table<>(columns, key, reading);
        }
    }
}
