package org.homeward.app.importing;

import java.nio.file.Path;
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
import org.homeward.app.Outcome;
import org.homeward.app.Problem;
import org.homeward.app.ReadRegisters;
import org.homeward.app.ReadReturns;
import org.homeward.app.RegisterReader;
import org.homeward.app.ReturnReader;
import org.homeward.app.Store;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Role;
import org.homeward.position.CareBook;
import org.homeward.position.Facts;

/**
 * Brings returns and registers into the store, all or nothing. Rows that cannot be used are listed
 * and left out; a file that cannot be used at all refuses the whole import.
 */
public final class ImportFiles {
    /** Stands for nobody: what is done in this name is never kept. */
    private static final Actor PREVIEWER = new Actor("Preview", Role.ADMINISTRATOR);

    private final Store store;
    private final ReturnReader returnReader;
    private final RegisterReader registerReader;
    private final Clock clock;

    public ImportFiles(
            Store store, ReturnReader returnReader, RegisterReader registerReader, Clock clock) {
        this.store = store;
        this.returnReader = returnReader;
        this.registerReader = registerReader;
        this.clock = clock;
    }

    /**
     * What to import.
     *
     * @param dryRun say what would change, and change nothing
     */
    public record Command(List<Path> paths, ReadingChoices choices, Actor by, boolean dryRun) {
        public Command {
            paths = List.copyOf(paths);
        }

        /** Files as they say themselves. */
        public Command(List<Path> paths, Actor by, boolean dryRun) {
            this(paths, ReadingChoices.NONE, by, dryRun);
        }
    }

    /** Reads and stores in one go; refused when a file cannot be used or none holds anything. */
    public Outcome<ImportReceipt> bringIn(Command command) {
        ReadFiles files = read(command.paths(), command.choices(), Progress.UNHEARD);
        List<Reason> against = files.reasonsAgainst();
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        return command.dryRun() ? Outcome.done(preview(files)) : bringIn(files, command.by());
    }

    /**
     * Reads everything and stores nothing. Throws {@link org.homeward.app.reading.Stopped} when
     * asked to stop.
     */
    public ReadFiles read(List<Path> paths, ReadingChoices choices, Progress progress) {
        FilesToRead files = FilesToRead.of(paths, registerReader);
        return new ReadFiles(
                returnReader.read(files.returns(), choices, progress),
                registerReader.read(files.registers(), choices, progress),
                choices);
    }

    /** What storing them would do; nothing is stored. */
    public ImportReceipt preview(ReadFiles files) {
        return write(files, PREVIEWER, true);
    }

    /** Stores them in one step; refused for the reasons that the files have against them. */
    public Outcome<ImportReceipt> bringIn(ReadFiles files, Actor by) {
        List<Reason> against = files.reasonsAgainst();
        return against.isEmpty() ? Outcome.done(write(files, by, false)) : Outcome.refused(against);
    }

    /** A dry run does everything and then undoes it, so that it cannot tell another story. */
    private ImportReceipt write(ReadFiles files, Actor by, boolean dryRun) {
        List<ImportReceipt> notKept = new ArrayList<>(1);
        try {
            return store.write(
                    books -> {
                        ImportReceipt receipt = change(books, files, by, dryRun);
                        if (!receipt.stored()) {
                            notKept.add(receipt);
                            throw new NothingToKeep();
                        }
                        return receipt;
                    });
        } catch (RuntimeException undone) {
            return notKept.stream().findFirst().orElseThrow(() -> undone);
        }
    }

    private ImportReceipt change(Books books, ReadFiles files, Actor by, boolean dryRun) {
        CareBook before = books.position(LocalDate.MAX).book();
        ReadReturns returns = files.returns();
        ReadRegisters registers = files.registers().over(before);
        Facts facts = FactsToPut.of(returns, registers.facts(), before, books.listReturns());
        int changed = FactsToPut.countNew(facts, before);
        List<Problem> problems = new ArrayList<>(returns.problems());
        problems.addAll(registers.problems());
        ImportReceipt.Episodes episodes = rebuild(books, returns.listEpisodes(), before, problems);
        books.put(facts);
        ImportReceipt receipt =
                new ImportReceipt(
                        rows(returns, registers),
                        returns.listEpisodes().stream().map(ReturnRows::yearEnd).toList(),
                        episodes,
                        changed,
                        problems,
                        !dryRun && (!episodes.isSame() || changed > 0));
        books.audit(entry(by, receipt));
        return receipt;
    }

    private ImportReceipt.Episodes rebuild(
            Books books, List<ReturnRows> read, CareBook before, List<Problem> problems) {
        List<Episode> old = before.facts().care().episodes();
        if (read.isEmpty()) {
            return new ImportReceipt.Episodes(0, 0, 0, 0, old.size());
        }
        List<ReturnRows> stored = books.listReturns();
        List<ReturnRows> all = merged(stored, read);
        problems.addAll(returnReader.check(all));
        RebuiltCare care = RebuiltCare.of(all, returnReader, before);
        problems.addAll(care.problems());
        books.replaceAllEpisodes(care.episodes());
        read.forEach(books::putReturn);
        books.putAuthority(asAtNewest(books.authority(), stored, all));
        return EpisodeChange.between(old, care.episodes());
    }

    private static List<ReturnRows> merged(List<ReturnRows> stored, List<ReturnRows> read) {
        Map<LocalDate, ReturnRows> byYear = new TreeMap<>();
        stored.forEach(rows -> byYear.put(rows.yearEnd(), rows));
        read.forEach(rows -> byYear.put(rows.yearEnd(), rows));
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

    private static SortedMap<String, Integer> rows(ReadReturns returns, ReadRegisters registers) {
        SortedMap<String, Integer> rows = new TreeMap<>(returns.rows());
        registers.rows().forEach((sheet, count) -> rows.merge(sheet, count, Integer::sum));
        return rows;
    }

    private AuditEntry entry(Actor by, ImportReceipt receipt) {
        return new AuditEntry(
                clock.instant(),
                by,
                "imported files",
                Set.of(),
                "Rows %s; returns to %s; episodes: %d new, %d changed, %d gone; %d other facts."
                        .formatted(
                                receipt.rows(),
                                receipt.returns(),
                                receipt.episodes().added(),
                                receipt.episodes().changed(),
                                receipt.episodes().gone(),
                                receipt.factsChanged()));
    }

    /** Undoes a write that is not to be kept. */
    private static final class NothingToKeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NothingToKeep() {
            super("Nothing to keep.", null, false, false);
        }
    }
}
