package org.homeward.matching.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a page of the workbook: lines such as {@code asks: ...}, and tables whose rows are indented
 * below their name. What stands before the first example holds for all of them; a table of the same
 * name in an example takes its place.
 */
final class PageReader {

    private final String name;
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, WorkbookTable> shared = new LinkedHashMap<>();
    private final List<WorkbookExample> examples = new ArrayList<>();

    private Map<String, WorkbookTable> tables = shared;
    private Map<String, String> said = words;
    private String table = "";

    private PageReader(String name) {
        this.name = name;
    }

    /** Throws {@link IllegalArgumentException} for a line that is not in the form of a page. */
    static PageReader read(String name, String text) {
        var page = new PageReader(name);
        text.lines().forEach(page::line);
        page.endExample();
        return page;
    }

    String word(String key) {
        String word = words.get(key);
        if (word == null) {
            throw wrong("has no line " + key);
        }
        return word;
    }

    List<WorkbookExample> examples() {
        return examples;
    }

    private void line(String line) {
        if (line.isBlank()) {
            return;
        }
        if (line.startsWith("  ")) {
            row(line);
            return;
        }
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw wrong("has the line \"%s\"".formatted(line));
        }
        String key = line.substring(0, colon);
        String value = line.substring(colon + 1).strip();
        if (key.equals("example")) {
            endExample();
            tables = new LinkedHashMap<>(shared);
            said = new LinkedHashMap<>();
        }
        if (value.isEmpty()) {
            table = key;
            tables.put(key, new WorkbookTable(key, List.of()));
        } else {
            said.put(key, value);
        }
    }

    private void row(String line) {
        WorkbookTable before = tables.get(table);
        if (before == null) {
            throw wrong("has a row without a table");
        }
        var rows = new ArrayList<>(before.rows());
        rows.add(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
        tables.put(table, new WorkbookTable(table, rows));
    }

    private void endExample() {
        if (said != words) {
            examples.add(
                    new WorkbookExample(
                            of("example"),
                            List.copyOf(tables.values()),
                            of("verdict"),
                            said.getOrDefault("because", "")));
        }
    }

    private String of(String key) {
        String word = said.get(key);
        if (word == null) {
            throw wrong("has an example without " + key);
        }
        return word;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("The workbook page %s %s.".formatted(name, what));
    }
}
