package org.homeward.exchange.registers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.homeward.app.reading.FileSurvey;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.exchange.tabular.FileTable;
import org.homeward.exchange.tabular.FileTables;

/**
 * A table that was found to be a register form: which line holds the headings and what each of them
 * stands for.
 *
 * @param columns place of each column that is read
 * @param unread headings that stand for nothing
 * @param twice headings that stand there twice
 */
record Form(
        FileTable table,
        Sheet sheet,
        int headingLine,
        Map<String, Integer> columns,
        List<String> unread,
        Set<String> twice) {
    private static final int SAMPLES = 3;

    /** Empty when no line near the top holds the headings of a form. */
    static Optional<Form> find(FileTable table, ReadingChoices choices) {
        List<FileTable.Line> lines = table.lines();
        for (int at = 0; at < Math.min(FileTables.HEAD_LINES, lines.size()); at++) {
            List<String> names = names(table, lines.get(at), choices);
            Set<String> told = new LinkedHashSet<>(names);
            told.remove("");
            Optional<Sheet> sheet = Sheets.recognise(told, table.title());
            if (sheet.isPresent()) {
                return Optional.of(of(table, sheet.get(), at, names));
            }
        }
        return Optional.empty();
    }

    private static Form of(FileTable table, Sheet sheet, int at, List<String> names) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<String> unread = new ArrayList<>();
        Set<String> twice = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (sheet.findColumn(name).isPresent()) {
                if (columns.putIfAbsent(name, i) != null) {
                    twice.add(name);
                }
            } else if (!table.lines().get(at).cell(i).isBlank()) {
                unread.add(table.lines().get(at).cell(i).strip());
            }
        }
        return new Form(table, sheet, at, columns, unread, twice);
    }

    List<FileTable.Line> rows() {
        return table.lines().subList(headingLine + 1, table.lines().size());
    }

    FileSurvey survey() {
        List<FileSurvey.Column> found = new ArrayList<>();
        FileTable.Line headings = table.lines().get(headingLine);
        for (int i = 0; i < headings.cells().size(); i++) {
            int at = i;
            Optional<String> readAs =
                    columns.entrySet().stream()
                            .filter(column -> column.getValue() == at)
                            .map(Map.Entry::getKey)
                            .findFirst();
            if (!headings.cell(i).isBlank()) {
                found.add(new FileSurvey.Column(headings.cell(i).strip(), readAs, samples(i)));
            }
        }
        return new FileSurvey(
                table.id(),
                table.name(),
                Optional.of(sheet.name()),
                Optional.empty(),
                rows().size(),
                found,
                new TreeMap<>(),
                List.of());
    }

    private List<String> samples(int column) {
        return rows().stream()
                .map(row -> row.cell(column).strip())
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .toList();
    }

    /** What each heading stands for; empty for one that a person left out. */
    private static List<String> names(
            FileTable table, FileTable.Line line, ReadingChoices choices) {
        return line.cells().stream()
                .map(
                        heading ->
                                table.findChosen(heading, choices)
                                        .orElseGet(() -> ownName(heading)))
                .toList();
    }

    private static String ownName(String heading) {
        String name = heading.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
        String plain = name.replaceAll("[*:]+$", "");
        return plain.equals("SECTOR") ? "POSTCODE" : plain;
    }
}
