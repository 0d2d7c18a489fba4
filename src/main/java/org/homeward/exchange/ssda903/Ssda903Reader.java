package org.homeward.exchange.ssda903;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import org.homeward.app.CanonicalCare;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;
import org.homeward.app.ProblemCounts;
import org.homeward.app.ReadReturns;
import org.homeward.app.ReadReturns.ReadReturn;
import org.homeward.app.ReturnReader;
import org.homeward.app.reading.FileSurvey;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.carer.RegisteredProvider;
import org.homeward.domain.common.ChildId;
import org.homeward.exchange.ssda903.canonical.CanonicalReturns;
import org.homeward.exchange.ssda903.file.FileReading;
import org.homeward.exchange.ssda903.file.FileRows;
import org.homeward.exchange.ssda903.file.GatheredFiles;
import org.homeward.exchange.ssda903.file.Reading;
import org.homeward.exchange.ssda903.file.ReturnFile;
import org.homeward.exchange.ssda903.file.TableSurvey;
import org.homeward.exchange.ssda903.rule.Registered;
import org.homeward.exchange.ssda903.rule.ReturnRules;
import org.homeward.exchange.ssda903.table.ReturnTables;
import org.homeward.exchange.ssda903.table.Table;
import org.homeward.exchange.ssda903.table.TableRows;

/** Reads statutory returns (SSDA903) from CSV, zip and XML. */
public final class Ssda903Reader implements ReturnReader {
    private final Registered registered;

    /** Reads without the regulator's list; rules that need it are not asked. */
    public Ssda903Reader() {
        this(Registered.NO_LIST);
    }

    private Ssda903Reader(Registered registered) {
        this.registered = registered;
    }

    @Override
    public ReturnReader knowing(Collection<RegisteredProvider> list, String authority) {
        return new Ssda903Reader(new ListedProviders(list, authority));
    }

    @Override
    public ReadReturns read(List<Path> paths, ReadingChoices choices, Progress progress) {
        loadRules();
        List<Problem> problems = new ArrayList<>();
        List<FileRows> files;
        try (GatheredFiles gathered = GatheredFiles.of(paths)) {
            problems.addAll(gathered.problems());
            long bytes = gathered.files().stream().mapToLong(ReturnFile::size).sum();
            Reading reading = new Reading(choices, progress, bytes);
            files =
                    gathered.files().parallelStream()
                            .map(file -> FileReading.read(file, reading))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.forEach(file -> problems.addAll(file.problems()));
        List<TableRows> tables = files.stream().flatMap(f -> f.tables().stream()).toList();
        progress.orStop();
        ReturnYears years = ReturnYears.of(Grouping.group(files));
        progress.orStop();
        problems.addAll(years.problems());
        List<ReturnRows> returns = years.returns();
        returns.forEach(rows -> problems.addAll(EarlyTables.notes(rows)));
        Optional<Problem> several = severalAuthorities(files, choices);
        several.ifPresent(problems::add);
        return new ReadReturns(
                rows(tables),
                children(tables),
                several.isPresent()
                        ? List.of()
                        : returns.stream().map(Ssda903Reader::readReturn).toList(),
                problems,
                tables.stream().mapToInt(TableRows::quarantined).sum(),
                surveys(files, years));
    }

    @Override
    public List<Problem> check(List<ReturnRows> returns, Progress progress) {
        return ReturnRules.broken(returns, registered, progress);
    }

    @Override
    public ProblemCounts countBroken(List<ReturnRows> returns, Progress progress) {
        return ReturnRules.count(returns, registered, progress);
    }

    @Override
    public CanonicalCare canonical(List<ReturnRows> returns, Progress progress) {
        return CanonicalReturns.of(returns, progress);
    }

    /** Some hundred rules take a while to load; they may do so while files are read. */
    private static void loadRules() {
        ForkJoinPool.commonPool().execute(ReturnRules::listAll);
    }

    private static ReadReturn readReturn(ReturnRows rows) {
        return new ReadReturn(rows, () -> ReturnFacts.of(ReturnTables.of(rows)));
    }

    /** Two authorities may give two children the same code, so that theirs must never be mixed. */
    private static Optional<Problem> severalAuthorities(
            List<FileRows> files, ReadingChoices choices) {
        Set<String> named = new TreeSet<>();
        files.forEach(f -> f.surveys().forEach(s -> named.addAll(s.authorities().keySet())));
        if (named.size() < 2 || choices.authority().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                new Problem(
                        Severity.ERROR,
                        "LA",
                        Optional.empty(),
                        new RowSource("", 0),
                        "The files hold the rows of several authorities: "
                                + String.join(", ", named)
                                + ".",
                        "rows counted, not used; choose one authority"));
    }

    private static List<FileSurvey> surveys(List<FileRows> files, ReturnYears years) {
        List<FileSurvey> surveys = new ArrayList<>();
        for (FileRows file : files) {
            for (TableSurvey survey : file.surveys()) {
                surveys.add(survey.told(survey.findTable().flatMap(years::findYearOf)));
            }
        }
        return surveys;
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
