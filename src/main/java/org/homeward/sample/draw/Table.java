package org.homeward.sample.draw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lists that come with the program: one thing a line, fields between commas, first line heads. */
public final class Table {
    private final List<String> heads;
    private final List<List<String>> rows;

    private Table(List<String> heads, List<List<String>> rows) {
        this.heads = heads;
        this.rows = rows;
    }

    /** Throws {@link IllegalStateException} when the resource is missing. */
    public static Table read(String resource) {
        return read(resource, ",");
    }

    /**
     * A list of sentences, which have commas of their own, with bars between the fields. Throws
     * {@link IllegalStateException} when the resource is missing.
     */
    public static Table readSentences(String resource) {
        return read(resource, "\\|");
    }

    private static Table read(String resource, String separator) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream stream = Table.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its list " + resource + ".");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    rows.add(List.of(line.split(separator, -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Table(rows.get(0), rows.subList(1, rows.size()));
    }

    public int size() {
        return rows.size();
    }

    public String text(int row, String head) {
        return rows.get(row).get(heads.indexOf(head));
    }

    public int number(int row, String head) {
        return Integer.parseInt(text(row, head));
    }

    /** All values of a column, blanks left out. */
    public List<String> column(String head) {
        int at = heads.indexOf(head);
        return rows.stream().map(row -> row.get(at)).filter(value -> !value.isBlank()).toList();
    }
}
