package org.homeward.wiring;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.app.Considerations;
import org.homeward.app.ImportReceipt;
import org.homeward.app.ListStepDown;
import org.homeward.app.MatchingRecord;
import org.homeward.app.PlaceChild;
import org.homeward.app.PrintRecord;
import org.homeward.app.Problem;
import org.homeward.app.SampleData;
import org.homeward.app.ShiftView;
import org.homeward.app.Store;
import org.homeward.app.ViewShift;
import org.homeward.app.importing.ImportFiles;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.Role;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.exchange.figures.FigureTable;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.exchange.registers.RegisterCsvWriter;
import org.homeward.exchange.registers.RegisterFilesReader;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.exchange.ssda903.write.Ssda903Writer;
import org.homeward.matching.Candidate;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.matching.warning.Warning;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;
import org.homeward.report.ChartPicture;
import org.homeward.report.CsvTable;
import org.homeward.report.MatchingRecordPdf;
import org.homeward.sample.Northfolk;
import org.homeward.stepdown.StepDownPolicy;

/**
 * The main job without a window, on the sample: import its files into a store, match and place one
 * child, list step-down flags, draw the shift. What it makes stays in one folder.
 */
public final class WindowlessTour {
    private static final LocalDate AS_AT = LocalDate.of(2017, 3, 31);
    private static final LocalDate FROM = LocalDate.of(2012, 4, 1);
    private static final Actor VISITOR = new Actor("A visitor without a window", Role.TEAM_LEAD);
    private static final String WHY =
            "First on the list: it meets the recorded needs best among the homes that break no rule.";

    private final Path folder;
    private final Clock clock;
    private final PrintStream out;

    public WindowlessTour(Path folder, Clock clock, PrintStream out) {
        this.folder = folder;
        this.clock = clock;
        this.out = out;
    }

    /** Gives the exit code. */
    public int run() {
        out.println("Homeward found no display, so it does its main job without a window.");
        empty();
        SampleData sample = new Northfolk().make(AS_AT);
        write(sample);
        try (Store store =
                new LocalStores(clock).createSample(folder.resolve("store"), sample.authority())) {
            bringIn(store);
            CarePosition position = store.position(AS_AT);
            boolean placed = place(store, position);
            listStepDown(store);
            shift(store);
            sayWhere();
            return placed ? 0 : 1;
        }
    }

    private void write(SampleData sample) {
        CareBook book = new CareBook(sample.facts());
        List<Path> files = new ArrayList<>();
        files.addAll(
                new Ssda903Writer()
                        .writeCsv(sample.returns(), book, folder.resolve("import/returns")));
        files.addAll(new RegisterCsvWriter().write(book, folder.resolve("import/registers")));
        out.printf(
                "1. Wrote the import files of %s: %d files.%n",
                sample.authority().name(), files.size());
    }

    private void bringIn(Store store) {
        List<Path> paths =
                List.of(folder.resolve("import/returns"), folder.resolve("import/registers"));
        var outcome =
                new ImportFiles(
                                store,
                                new ImportFiles.Readers(
                                        new Ssda903Reader(),
                                        new RegisterFilesReader(clock),
                                        FigureTable.bundled()),
                                clock)
                        .bringIn(new ImportFiles.Command(paths, VISITOR, false));
        ImportReceipt receipt =
                outcome.findResult()
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "The sample's own files were refused."));
        out.printf(
                "2. Imported them: %d episodes, %d other facts, %d problems.%n",
                receipt.episodes().added(), receipt.factsChanged(), realProblems(receipt));
        receipt.compared().stream()
                .filter(one -> one.yearEnd().equals(AS_AT) && one.published().isPresent())
                .findFirst()
                .ifPresent(
                        one ->
                                out.printf(
                                        "   %s, as published of %s: %d; in the files: %d.%n",
                                        one.measure(),
                                        one.area(),
                                        one.published().getAsInt(),
                                        one.ours()));
    }

    /** One child, and not for a short stay that leaves the child's home as it is. */
    private static boolean isForOneToLiveThere(PlacementRequest request) {
        return !request.isGroup()
                && request.type() != CareType.SHORT_BREAK
                && request.type() != CareType.RESPITE;
    }

    /** Rows of an older return that a newer one tells again are worth a note, not a problem. */
    private static long realProblems(ImportReceipt receipt) {
        return receipt.problems().stream()
                .filter(problem -> problem.severity() != Problem.Severity.NOTE)
                .count();
    }

    private boolean place(Store store, CarePosition position) {
        Matcher matcher = new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());
        for (PlacementRequest request : position.listOpenRequests()) {
            Shortlist shortlist = matcher.shortlist(request, position);
            if (isForOneToLiveThere(request) && !shortlist.proposals().isEmpty()) {
                return place(store, matcher, shortlist);
            }
        }
        out.println("3. No open request for one child has a home without a broken rule.");
        return false;
    }

    private boolean place(Store store, Matcher matcher, Shortlist shortlist) {
        MatchProposal first = shortlist.proposals().get(0);
        out.printf("3. Matched request %s: %s.%n", shortlist.request().id(), shortlist.sentence());
        var search =
                matcher.search(shortlist.request(), store.position(AS_AT), shortlist.startsOn());
        new TourGates(store, new RandomIds(), clock, VISITOR)
                .record(Candidate.of(first.household(), search, matcher.policy()), AS_AT);
        var outcome =
                new PlaceChild(store, matcher, new RandomIds(), clock)
                        .place(
                                new PlaceChild.Command(
                                        shortlist.request().id(),
                                        first.household().id(),
                                        AS_AT,
                                        shortlist.startsOn(),
                                        Considerations.of(WHY, "").reading(codes(first)),
                                        VISITOR));
        outcome.reasons().forEach(reason -> out.printf("   Refused: %s%n", reason.sentence()));
        outcome.findResult().ifPresent(record -> print(store, record));
        return outcome.findResult().isPresent();
    }

    private static Set<String> codes(MatchProposal home) {
        return home.warnings().stream().map(Warning::code).collect(Collectors.toSet());
    }

    private void print(Store store, MatchingRecord record) {
        out.printf(
                "   Placed with household %s from %s; the decision is kept with %d homes considered and %d ruled out.%n",
                record.decision().chosen(),
                record.decision().startsOn(),
                record.considered().size(),
                record.ruledOut().size());
        new PrintRecord(store, new MatchingRecordPdf())
                .print(record.request(), folder.resolve("matching-record.pdf"));
    }

    private void listStepDown(Store store) {
        var screening = new ListStepDown(store, StepDownPolicy.standard()).list(AS_AT);
        StepDownTable.write(screening, new CsvTable(), folder.resolve("step-down.csv"));
        out.printf(
                "4. Listed %d children in residential care: %d flagged for a review, %d not and why.%n",
                screening.residents(), screening.flags().size(), screening.notFlagged().size());
    }

    private void shift(Store store) {
        ShiftView view = new ViewShift(store).view(ViewShift.Ask.published(FROM, AS_AT));
        List<Path> pictures = new ChartPicture().print(view, folder.resolve("charts"));
        out.printf("5. Drew the shift in %d charts. %s%n", pictures.size(), view.cost().inWords());
    }

    private void sayWhere() {
        out.printf("%nEverything lies in %s:%n", folder);
        out.println(
                "  matching-record.pdf, step-down.csv, charts/*.png, import/ (the files), store/ (the data)");
        out.println("To get a window: start it where DISPLAY is set, or with a virtual screen:");
        out.println("  xvfb-run -a mvn -q compile javafx:run");
    }

    private void empty() {
        try {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> old = Files.walk(folder)) {
                    for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            Files.createDirectories(folder);
        } catch (IOException cannot) {
            throw new UncheckedIOException("The folder for the results cannot be emptied.", cannot);
        }
    }
}
