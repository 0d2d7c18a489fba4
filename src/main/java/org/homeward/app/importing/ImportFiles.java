package org.homeward.app.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.homeward.app.ImportReceipt;
import org.homeward.app.Outcome;
import org.homeward.app.RegisterReader;
import org.homeward.app.ReturnReader;
import org.homeward.app.Store;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.app.reconcile.PublishedFigures;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Role;

/**
 * Brings returns and registers into the store, all or nothing. Rows that cannot be used are listed
 * and left out; a file that cannot be used at all refuses the whole import.
 */
public final class ImportFiles {
    /** Stands for nobody: what is done in this name is never kept. */
    private static final Actor PREVIEWER = new Actor("Preview", Role.ADMINISTRATOR);

    private final Store store;
    private final Readers readers;
    private final Clock clock;

    /** What reads files, and what their totals are compared with. */
    public record Readers(
            ReturnReader returns, RegisterReader registers, PublishedFigures published) {}

    public ImportFiles(Store store, Readers readers, Clock clock) {
        this.store = store;
        this.readers = readers;
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
        return command.dryRun()
                ? Outcome.done(preview(files, Progress.UNHEARD))
                : bringIn(files, command.by(), Progress.UNHEARD);
    }

    /**
     * Reads everything and stores nothing. Throws {@link org.homeward.app.reading.Stopped} when
     * asked to stop.
     */
    public ReadFiles read(List<Path> paths, ReadingChoices choices, Progress progress) {
        FilesToRead files = FilesToRead.of(paths, readers.registers(), choices);
        return new ReadFiles(
                readers.returns().read(files.returns(), choices, progress),
                readers.registers().read(files.registers(), choices, progress),
                choices);
    }

    /**
     * What storing them would do; nothing is stored. Throws {@link
     * org.homeward.app.reading.Stopped} when asked to stop.
     */
    public ImportReceipt preview(ReadFiles files, Progress progress) {
        return write(new Step(files, PREVIEWER, true, progress));
    }

    /** What each return comes to, beside the stored return of the year before; oldest first. */
    public List<ReturnTotals> totals(ReadFiles files) {
        return ReturnTotals.of(files.returns().listEpisodes(), store.listReturns());
    }

    /**
     * Stores them in one step; refused for the reasons that the files have against them. Throws
     * {@link org.homeward.app.reading.Stopped}, with nothing stored, when asked to stop.
     */
    public Outcome<ImportReceipt> bringIn(ReadFiles files, Actor by, Progress progress) {
        List<Reason> against = files.reasonsAgainst();
        return against.isEmpty()
                ? Outcome.done(write(new Step(files, by, false, progress)))
                : Outcome.refused(against);
    }

    private record Step(ReadFiles files, Actor by, boolean dryRun, Progress progress) {}

    /** A dry run does everything and then undoes it, so that it cannot tell another story. */
    private ImportReceipt write(Step step) {
        List<ImportReceipt> notKept = new ArrayList<>(1);
        try {
            return store.write(
                    books -> {
                        ImportReceipt receipt =
                                new ImportWork(books, readers, clock, step.progress())
                                        .change(step.files(), step.by(), step.dryRun());
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

    /** Undoes a write that is not to be kept. */
    private static final class NothingToKeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NothingToKeep() {
            super("Nothing to keep.", null, false, false);
        }
    }
}
