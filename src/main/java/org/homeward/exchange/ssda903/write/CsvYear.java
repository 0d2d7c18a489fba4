package org.homeward.exchange.ssda903.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.Table;

/** Writes one return as a folder of CSV tables; a table without rows is left out. */
final class CsvYear {
    private static final int UNACCOMPANIED_IN_HEADER = 2025;

    private CsvYear() {}

    static List<Path> write(YearContent year, Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        Files.createDirectories(folder);
        for (Table table : Table.values()) {
            List<List<String>> rows =
                    table == Table.EPISODES
                            ? year.episodes().stream().map(CsvYear::episode).toList()
                            : year.listCells(table);
            if (!rows.isEmpty()) {
                Path file = folder.resolve(table.label() + ".csv");
                table(table, year, rows, file);
                written.add(file);
            }
        }
        return written;
    }

    /** Writes what another form has no place for as tables beside it. */
    static List<Path> writeBeside(
            YearContent year, Map<Table, List<List<String>>> left, Path folder, String name)
            throws IOException {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<Table, List<List<String>>> entry : left.entrySet()) {
            Path file = folder.resolve(name + "-" + entry.getKey().label() + ".csv");
            table(entry.getKey(), year, entry.getValue(), file);
            written.add(file);
        }
        return written;
    }

    private static void table(Table table, YearContent year, List<List<String>> rows, Path file)
            throws IOException {
        int columns = columns(table, year, rows);
        try (CsvWriter csv =
                CsvWriter.builder()
                        .build(
                                Files.newBufferedWriter(
                                        file,
                                        StandardCharsets.UTF_8,
                                        StandardOpenOption.CREATE_NEW))) {
            csv.writeRecord(
                    table.columns().subList(0, columns).stream().map(CsvYear::heading).toList());
            rows.forEach(row -> csv.writeRecord(row.subList(0, columns)));
        }
    }

    /** Whether unaccompanied is in the header since 2025; before that only where it was read. */
    private static int columns(Table table, YearContent year, List<List<String>> rows) {
        int all = table.columns().size();
        boolean shorter =
                table == Table.HEADER
                        && year.yearEnd().getYear() < UNACCOMPANIED_IN_HEADER
                        && rows.stream().allMatch(row -> row.get(all - 1).isEmpty());
        return shorter ? all - 1 : all;
    }

    private static String heading(Column column) {
        return column == Column.UASC ? "UASC_STATUS" : column.name().toUpperCase(Locale.ROOT);
    }

    private static List<String> episode(EpisodeRow row) {
        EpisodeRow.Codes codes = row.codes();
        return List.of(
                row.child().text(),
                Plain.day(row.decom()),
                codes.rne(),
                codes.legal(),
                codes.need(),
                codes.place(),
                codes.provider(),
                Plain.day(row.dec()),
                codes.rec(),
                codes.changeReason(),
                row.homePost(),
                row.placementPost(),
                codes.urn());
    }
}
