package org.homeward.exchange.ssda903;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeward.app.CanonicalCare;
import org.homeward.app.Problem;
import org.homeward.app.ReadReturns;
import org.homeward.app.ReadReturns.ReadReturn;
import org.homeward.app.ReturnReader;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.ChildId;
import org.homeward.exchange.ssda903.canonical.CanonicalReturns;
import org.homeward.exchange.ssda903.file.FileReading;
import org.homeward.exchange.ssda903.file.FileRows;
import org.homeward.exchange.ssda903.file.GatheredFiles;
import org.homeward.exchange.ssda903.rule.ReturnRules;
import org.homeward.exchange.ssda903.table.ReturnTables;
import org.homeward.exchange.ssda903.table.Table;
import org.homeward.exchange.ssda903.table.TableRows;

/** Reads statutory returns (SSDA903) from CSV, zip and XML. */
public final class Ssda903Reader implements ReturnReader {

    @Override
    public ReadReturns read(List<Path> paths, ReadingChoices choices, Progress progress) {
        List<Problem> problems = new ArrayList<>();
        List<FileRows> files;
        try (GatheredFiles gathered = GatheredFiles.of(paths)) {
            problems.addAll(gathered.problems());
            files = gathered.files().parallelStream().map(FileReading::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<TableRows> tables = files.stream().flatMap(f -> f.tables().stream()).toList();
        files.forEach(file -> problems.addAll(file.problems()));
        tables.forEach(table -> problems.addAll(table.problems()));
        ReturnYears years = ReturnYears.of(Grouping.group(files));
        problems.addAll(years.problems());
        problems.addAll(ReturnRules.broken(years.returns()));
        return new ReadReturns(
                rows(tables),
                children(tables),
                years.returns().stream().map(Ssda903Reader::readReturn).toList(),
                problems,
                tables.stream().mapToInt(TableRows::quarantined).sum(),
                List.of());
    }

    @Override
    public List<Problem> check(List<ReturnRows> returns) {
        return List.of();
    }

    @Override
    public CanonicalCare canonical(List<ReturnRows> returns) {
        return CanonicalReturns.of(returns);
    }

    private static ReadReturn readReturn(ReturnTables tables) {
        return new ReadReturn(
                new ReturnRows(tables.yearEnd(), tables.label(), tables.rows().episodes()),
                ReturnFacts.of(tables));
    }

    private static SortedMap<String, Integer> rows(List<TableRows> tables) {
        SortedMap<String, Integer> rows = new TreeMap<>();
        tables.forEach(t -> rows.merge(t.table().label(), t.rows(), Integer::sum));
        return rows;
    }

    private static SortedMap<String, Integer> children(List<TableRows> tables) {
        SortedMap<String, Integer> children = new TreeMap<>();
        for (Table table : Table.values()) {
            Set<ChildId> different = new HashSet<>();
            tables.stream()
                    .filter(t -> t.table() == table)
                    .forEach(t -> different.addAll(t.children()));
            if (!different.isEmpty()) {
                children.put(table.label(), different.size());
            }
        }
        return children;
    }
}
