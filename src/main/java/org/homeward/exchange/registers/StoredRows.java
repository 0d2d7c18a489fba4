package org.homeward.exchange.registers;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.position.CareBook;

/** What is stored, as rows of the forms, found again by their keys. */
final class StoredRows {
    private final CareBook stored;
    private final Map<String, Map<List<String>, Map<String, String>>> rows = new HashMap<>();

    StoredRows(CareBook stored) {
        this.stored = stored;
    }

    /** The stored row with the same key; empty when it is not stored. */
    Optional<Map<String, String>> find(Sheet sheet, Map<String, String> cells) {
        Map<List<String>, Map<String, String>> known =
                rows.computeIfAbsent(sheet.name(), name -> indexed(sheet));
        return findKey(sheet, cells).map(known::get);
    }

    /** The key of a row; empty when it fills none. */
    static Optional<List<String>> findKey(Sheet sheet, Map<String, String> cells) {
        return sheet.keys().stream()
                .filter(key -> isFilled(sheet, key, cells))
                .map(key -> values(sheet, key, cells))
                .findFirst();
    }

    private Map<List<String>, Map<String, String>> indexed(Sheet sheet) {
        Map<List<String>, Map<String, String>> known = new HashMap<>();
        sheet.out()
                .rows(stored)
                .forEach(
                        row -> {
                            Map<String, String> cells = cells(sheet, row);
                            sheet.keys().stream()
                                    .filter(key -> isFilled(sheet, key, cells))
                                    .forEach(key -> known.put(values(sheet, key, cells), cells));
                        });
        return known;
    }

    private static Map<String, String> cells(Sheet sheet, List<String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            cells.put(sheet.columns().get(i).name(), row.get(i));
        }
        return cells;
    }

    private static boolean isFilled(Sheet sheet, List<String> key, Map<String, String> cells) {
        return sheet.neededOf(key).stream()
                .noneMatch(name -> cells.getOrDefault(name, "").isEmpty());
    }

    /** The names of the columns are part of it, since a form may have two keys. */
    private static List<String> values(Sheet sheet, List<String> key, Map<String, String> cells) {
        return key.stream()
                .map(
                        name ->
                                name
                                        + "="
                                        + CellCheck.canonical(
                                                sheet.findColumn(name).orElseThrow(),
                                                cells.getOrDefault(name, "")))
                .toList();
    }
}
