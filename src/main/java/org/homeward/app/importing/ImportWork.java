package org.homeward.app.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeward.app.Books;
import org.homeward.app.ImportReceipt;
import org.homeward.app.KeptImport;
import org.homeward.app.Problem;
import org.homeward.app.ReadRegisters;
import org.homeward.app.ReadReturns;
import org.homeward.app.ReturnReader;
import org.homeward.app.importing.ImportFiles.Readers;
import org.homeward.app.reading.FileSurvey;
import org.homeward.app.reading.Progress;
import org.homeward.app.reconcile.Compared;
import org.homeward.app.reconcile.Reconciliation;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.position.CareBook;
import org.homeward.position.Facts;
import org.homeward.position.FactsBuilder;

/** What one import changes, inside its transaction. */
final class ImportWork {
    private final Books books;
    private final Readers readers;
    private final Clock clock;
    private final Progress progress;

    ImportWork(Books books, Readers readers, Clock clock, Progress progress) {
        this.books = books;
        this.readers = readers;
        this.clock = clock;
        this.progress = progress;
    }

    ImportReceipt change(ReadFiles files, Actor by, boolean dryRun) {
        CareBook before = books.position(LocalDate.MAX).book();
        ReadReturns returns = files.returns();
        ReadRegisters registers = files.registers().over(before);
        List<ReturnRows> stored = books.listReturns();
        Facts facts = FactsToPut.of(returns, registers.facts(), before, stored);
        int changed = FactsToPut.countNew(facts, before);
        books.put(facts);
        List<ReturnRows> all = merged(stored, returns.listEpisodes());
        boolean sameRows = isSame(stored, all);
        List<Problem> ofReturns = new ArrayList<>();
        boolean looks = !all.isEmpty() && changesWhatReturnsTell(returns, registers);
        ImportReceipt.Episodes episodes =
                looks ? rebuild(all, stored, before, ofReturns) : same(before);
        step("Bringing the list of issues up to date");
        boolean sameIssues =
                new IssueWork(books, readers.returns(), clock, progress)
                        .keep(
                                new IssueWork.Found(
                                        returns, registers, files.files(), looks, ofReturns));
        List<Problem> problems = new ArrayList<>(returns.problems());
        problems.addAll(ofReturns);
        problems.addAll(registers.problems());
        boolean anything = !episodes.isSame() || changed > 0 || !sameRows || !sameIssues;
        step("Comparing with published figures");
        ImportReceipt receipt =
                new ImportReceipt(
                        rows(returns, registers),
                        returns.listEpisodes().stream().map(ReturnRows::yearEnd).toList(),
                        episodes,
                        changed,
                        problems,
                        compared(returns),
                        !dryRun && anything);
        keep(receipt, files, by);
        step(receipt.stored() ? "Storing" : "Done");
        return receipt;
    }

    /** A list of providers tells nothing of a child, but rules of returns ask it. */
    private static boolean changesWhatReturnsTell(ReadReturns returns, ReadRegisters registers) {
        return !returns.returns().isEmpty() || !registers.facts().carer().providers().isEmpty();
    }

    /** The last moment to stop is before the store begins to write. */
    private void step(String what) {
        progress.orStop();
        progress.at(what, 0, 0);
    }

    private static ImportReceipt.Episodes same(CareBook before) {
        return new ImportReceipt.Episodes(0, 0, 0, 0, before.facts().care().episodes().size());
    }

    /**
     * Derives the episodes afresh.
     *
     * @param problems what is wrong in the returns, all of them
     */
    private ImportReceipt.Episodes rebuild(
            List<ReturnRows> all,
            List<ReturnRows> stored,
            CareBook before,
            List<Problem> problems) {
        ReturnReader reader = IssueWork.knowing(readers.returns(), books);
        RebuiltCare care =
                RebuiltCare.of(all, reader, books.position(LocalDate.MAX).book(), progress);
        problems.addAll(reader.check(all, progress));
        problems.addAll(care.problems());
        step("Laying episodes over those before");
        putEnded(care);
        books.replaceAllEpisodes(care.episodes(), progress);
        step("Comparing rows with those before");
        putReturns(all, stored);
        books.putAuthority(asAtNewest(books.authority(), stored, all));
        step("Comparing episodes with those before");
        return EpisodeChange.between(before.facts().care().episodes(), care.episodes());
    }

    private void putEnded(RebuiltCare care) {
        FactsBuilder ended = new FactsBuilder();
        care.ended().forEach(ended::add);
        books.put(ended.build());
    }

    private void putReturns(List<ReturnRows> all, List<ReturnRows> stored) {
        all.stream()
                .filter(rows -> stored.stream().noneMatch(rows::tellsTheSameAs))
                .forEach(books::putReturn);
    }

    private static boolean isSame(List<ReturnRows> stored, List<ReturnRows> all) {
        if (stored.size() != all.size()) {
            return false;
        }
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).tellsTheSameAs(stored.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Oldest first. */
    private static List<ReturnRows> merged(List<ReturnRows> stored, List<ReturnRows> read) {
        Map<LocalDate, ReturnRows> byYear = new TreeMap<>();
        stored.forEach(rows -> byYear.put(rows.yearEnd(), rows));
        read.forEach(rows -> byYear.merge(rows.yearEnd(), rows, (before, now) -> now.over(before)));
        return List.copyOf(byYear.values());
    }

    /** The data describe the last day of the newest return; never an earlier day than before. */
    private static Authority asAtNewest(
            Authority authority, List<ReturnRows> stored, List<ReturnRows> all) {
        LocalDate newest = all.get(all.size() - 1).yearEnd();
        boolean goesBack = !stored.isEmpty() && authority.asAt().isAfter(newest);
        return new Authority(
                authority.name(), authority.sample(), goesBack ? authority.asAt() : newest);
    }

    private List<Compared> compared(ReadReturns returns) {
        Reconciliation reconciliation = Reconciling.with(readers.published(), books);
        return Reconciling.findArea(reconciliation, books.authority())
                .map(
                        area ->
                                returns.listEpisodes().stream()
                                        .flatMap(
                                                one ->
                                                        reconciliation
                                                                .compare(
                                                                        books.position(
                                                                                one.yearEnd()),
                                                                        area,
                                                                        one.yearEnd())
                                                                .stream())
                                        .toList())
                .orElse(List.of());
    }

    private static SortedMap<String, Integer> rows(ReadReturns returns, ReadRegisters registers) {
        SortedMap<String, Integer> rows = new TreeMap<>(returns.rows());
        registers.rows().forEach((sheet, count) -> rows.merge(sheet, count, Integer::sum));
        return rows;
    }

    private void keep(ImportReceipt receipt, ReadFiles files, Actor by) {
        int number = books.listImports().stream().mapToInt(KeptImport::number).max().orElse(0) + 1;
        books.put(
                new KeptImport(
                        number,
                        clock.instant(),
                        by.name(),
                        files.files().stream().map(FileSurvey::name).distinct().toList(),
                        receipt.withoutProblems(),
                        KeptImport.Problems.of(receipt.problems()),
                        java.util.Optional.empty()));
        books.audit(
                new AuditEntry(clock.instant(), by, "imported files", Set.of(), inWords(receipt)));
    }

    private static String inWords(ImportReceipt receipt) {
        return "Rows %s; returns to %s; episodes: %d new, %d changed, %d gone; %d other facts."
                .formatted(
                        receipt.rows(),
                        receipt.returns(),
                        receipt.episodes().added(),
                        receipt.episodes().changed(),
                        receipt.episodes().gone(),
                        receipt.factsChanged());
    }
}
