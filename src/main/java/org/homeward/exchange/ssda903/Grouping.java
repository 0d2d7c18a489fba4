package org.homeward.exchange.ssda903;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.homeward.exchange.ssda903.file.FileRows;
import org.homeward.exchange.ssda903.table.Batch;
import org.homeward.exchange.ssda903.table.Table;
import org.homeward.exchange.ssda903.table.TableRows;

/**
 * Puts rows together that are of the same return. A column YEAR says it; else the innermost folder
 * that names a year; else the file's name, which goes first for XML, workbooks and where a folder
 * holds the same table twice.
 */
final class Grouping {
    private final Map<String, LabelledBatch> groups = new LinkedHashMap<>();
    private final Set<String> foldersOfSeveral = new HashSet<>();

    private Grouping() {}

    static List<LabelledBatch> group(List<FileRows> files) {
        Grouping grouping = new Grouping();
        grouping.lookForRepeats(files);
        for (FileRows file : files) {
            for (TableRows table : file.tables()) {
                table.byYear().forEach((year, rows) -> grouping.add(file, table, year, rows));
            }
        }
        return new ArrayList<>(grouping.groups.values());
    }

    private void lookForRepeats(List<FileRows> files) {
        Map<String, Set<Table>> seen = new HashMap<>();
        for (FileRows file : files) {
            if (file.whole()) {
                foldersOfSeveral.add(file.file().place());
            }
            for (TableRows table : file.tables()) {
                Set<Table> inFolder =
                        seen.computeIfAbsent(file.file().place(), f -> new HashSet<>());
                if (!inFolder.add(table.table())) {
                    foldersOfSeveral.add(file.file().place());
                }
            }
        }
    }

    private void add(FileRows file, TableRows table, String yearCell, Batch rows) {
        String label = yearCell.isEmpty() ? label(file) : yearCell;
        OptionalInt year = YearLabel.find(label);
        boolean alone = file.whole() && year.isEmpty();
        String place = file.file().place() + (alone ? "/" + file.file().name() : "");
        LabelledBatch batch =
                groups.computeIfAbsent(
                        place + "\n" + label,
                        key -> new LabelledBatch(place, label, year, new Batch(), new HashSet<>()));
        batch.rows().addAll(rows);
        batch.tables().add(table);
    }

    private String label(FileRows file) {
        boolean byFile = YearLabel.find(file.file().name()).isPresent();
        if (byFile && (file.whole() || foldersOfSeveral.contains(file.file().place()))) {
            return yearOf(file.file().name());
        }
        Optional<String> folder = YearLabel.findFolder(file.file().folder());
        if (folder.isPresent()) {
            return folder.get();
        }
        return byFile ? yearOf(file.file().name()) : placeName(file);
    }

    private static String yearOf(String name) {
        return String.valueOf(YearLabel.find(name).orElseThrow());
    }

    private static String placeName(FileRows file) {
        String[] names = file.file().folder().split("/", -1);
        return file.whole() || names.length == 0 ? file.file().name() : names[names.length - 1];
    }
}
