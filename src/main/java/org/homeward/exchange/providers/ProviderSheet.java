package org.homeward.exchange.providers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.homeward.app.reading.FileSurvey;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.exchange.tabular.FileTable;
import org.homeward.exchange.tabular.FileTables;

/**
 * A table that was found to be a list of providers, or a part of one: some years put the postcodes
 * on a sheet of their own. A sheet with provider codes and no column for placement codes is the one
 * of supported accommodation (K3).
 *
 * @param columns place of each column that is read
 */
public record ProviderSheet(
        FileTable table, int headingLine, Map<String, Integer> columns, boolean supported) {
    /** What such a table is called where files are surveyed. */
    public static final String NAME = "providers";

    private static final int SAMPLES = 3;

    /** Empty when no line near the top holds the headings of a list. */
    public static Optional<ProviderSheet> find(FileTable table, ReadingChoices choices) {
        List<FileTable.Line> lines = table.lines();
        for (int at = 0; at < Math.min(FileTables.HEAD_LINES, lines.size()); at++) {
            Map<ProviderColumn, Integer> columns = columns(table, lines.get(at), choices);
            if (isList(columns.keySet()) && !isOfChildren(lines.get(at))) {
                Map<String, Integer> named = new TreeMap<>();
                columns.forEach((column, place) -> named.put(column.name(), place));
                return Optional.of(
                        new ProviderSheet(
                                table,
                                at,
                                named,
                                columns.containsKey(ProviderColumn.PROVIDER_CODES)
                                        && !columns.containsKey(ProviderColumn.PLACE_CODES)));
            }
        }
        return Optional.empty();
    }

    /** What the file or sheet was found to be. */
    public FileSurvey survey() {
        List<FileSurvey.Column> found = new ArrayList<>();
        List<String> headings = table.lines().get(headingLine).cells();
        for (int i = 0; i < headings.size(); i++) {
            if (!headings.get(i).isBlank()) {
                found.add(new FileSurvey.Column(headings.get(i).strip(), readAs(i), samples(i)));
            }
        }
        return new FileSurvey(
                table.id(),
                table.name(),
                Optional.of(NAME),
                Optional.empty(),
                rows().size(),
                found,
                new TreeMap<>(),
                List.of());
    }

    /** The names of all columns that a list may have. */
    public static List<String> columnNames() {
        return Arrays.stream(ProviderColumn.values()).map(ProviderColumn::name).toList();
    }

    private Optional<String> readAs(int at) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue() == at)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    List<FileTable.Line> rows() {
        return table.lines().subList(headingLine + 1, table.lines().size());
    }

    /** Empty where the list has no such column. */
    String cell(FileTable.Line row, ProviderColumn column) {
        Integer at = columns.get(column.name());
        return at == null ? "" : row.cell(at).strip();
    }

    /** What stands in the place of a value, where the cell of the column has none. */
    Optional<String> findError(FileTable.Line row, ProviderColumn column) {
        Integer at = columns.get(column.name());
        return at == null ? Optional.empty() : Optional.ofNullable(row.errors().get(at));
    }

    private List<String> samples(int column) {
        Set<String> samples = new TreeSet<>();
        for (FileTable.Line row : rows()) {
            if (samples.size() < SAMPLES && !row.cell(column).isBlank()) {
                samples.add(row.cell(column).strip());
            }
        }
        return List.copyOf(samples);
    }

    /** The first column of a name counts; lists repeat some of them for the owner. */
    private static Map<ProviderColumn, Integer> columns(
            FileTable table, FileTable.Line line, ReadingChoices choices) {
        Map<ProviderColumn, Integer> columns = new EnumMap<>(ProviderColumn.class);
        for (int i = 0; i < line.cells().size(); i++) {
            int at = i;
            ProviderColumn.find(table, line.cell(i), choices)
                    .ifPresent(column -> columns.putIfAbsent(column, at));
        }
        return columns;
    }

    private static boolean isList(Set<ProviderColumn> columns) {
        return columns.contains(ProviderColumn.URN)
                && (columns.contains(ProviderColumn.PLACE_CODES)
                        || columns.contains(ProviderColumn.PROVIDER_CODES)
                        || columns.contains(ProviderColumn.POSTCODE));
    }

    private static boolean isOfChildren(FileTable.Line line) {
        return line.cells().stream().anyMatch(cell -> cell.strip().equalsIgnoreCase("CHILD"));
    }
}
