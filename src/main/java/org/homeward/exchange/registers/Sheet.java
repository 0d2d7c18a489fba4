package org.homeward.exchange.registers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.position.CareBook;
import org.homeward.position.FactsBuilder;

/**
 * One register form: its columns, how a row becomes facts and how facts become rows.
 *
 * @param name of the file, without its ending, and of the sheet
 * @param about what a row of it is, for the people who fill it in
 * @param columns in the order they are written
 * @param keys columns that tell a row from all others; the first of them that a row fills counts
 */
record Sheet(
        String name,
        String about,
        List<FormColumn> columns,
        List<List<String>> keys,
        In in,
        Out out) {
    /** A row into facts. */
    @FunctionalInterface
    interface In {
        void read(SheetRow row, FactsBuilder into, Gathered gathered);
    }

    /** Facts into rows, in a repeatable order. */
    @FunctionalInterface
    interface Out {
        Stream<List<String>> rows(CareBook book);
    }

    /** Columns that take each other's place: a child lives in a household or in a home. */
    private static final Map<String, String> INSTEAD =
            Map.of("HOUSEHOLD", "HOME", "HOME", "HOUSEHOLD");

    Sheet {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
    }

    List<String> headings() {
        return columns.stream().map(FormColumn::name).toList();
    }

    Optional<FormColumn> findColumn(String heading) {
        for (FormColumn column : columns) {
            if (column.name().equals(heading)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** Columns of a key that every row fills. */
    List<String> neededOf(List<String> key) {
        return key.stream()
                .filter(
                        name ->
                                findColumn(name)
                                        .filter(c -> c.empty() == FormColumn.Empty.UNKNOWN)
                                        .isEmpty())
                .toList();
    }

    /** The column that a value in this one empties; both are of this form and none is its key. */
    Optional<String> findInstead(String heading) {
        return Optional.ofNullable(INSTEAD.get(heading))
                .filter(other -> findColumn(other).isPresent())
                .filter(other -> keys.stream().noneMatch(key -> key.contains(other)));
    }
}
