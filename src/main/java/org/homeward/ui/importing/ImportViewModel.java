package org.homeward.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.ImportReceipt;
import org.homeward.app.Outcome;
import org.homeward.domain.common.Reason;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;

/**
 * The import from the choice of files to the receipt. Nothing is stored before the last step, and
 * then all at once; what was chosen stays while a person looks at other screens.
 */
public final class ImportViewModel {
    private final ImportDesk work;
    private final Desk desk;
    private final FilesViewModel files;
    private final ChecksViewModel checks;
    private final HistoryViewModel history;
    private final ReadOnlyObjectWrapper<ImportStep> step =
            new ReadOnlyObjectWrapper<>(ImportStep.FILES);
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<ImportReceipt>> receipt =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public ImportViewModel(ImportDesk work, Desk desk) {
        this.work = work;
        this.desk = desk;
        files = new FilesViewModel(work, desk);
        checks = new ChecksViewModel(work.tables(), desk);
        history = new HistoryViewModel(work, desk);
    }

    /** Takes what was dropped on the window since. */
    public void refresh() {
        add(desk.dropped().take());
        history.refresh();
    }

    /** Files or choices would be lost if this were thrown away. */
    public boolean holdsWork() {
        return !files.isEmpty() && step.get() != ImportStep.RECEIPT;
    }

    void chooseFiles() {
        add(desk.picker().files("Choose returns and registers"));
    }

    void chooseFolder() {
        desk.picker()
                .folder("Choose a folder of returns and registers")
                .ifPresent(folder -> add(List.of(folder)));
    }

    /** Reads them with those chosen before; after a receipt it is a new import. */
    void add(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        if (step.get() == ImportStep.RECEIPT) {
            startAgain();
        }
        files.add(paths);
        step.set(ImportStep.FILES);
        readFiles();
    }

    void takeOut(FoundFile file) {
        files.takeOut(file, this::readFiles);
    }

    /** Takes the rows of one authority of several. */
    void chooseAuthority(Optional<String> authority) {
        var chosen = files.choices().authorityProperty();
        if (!chosen.get().equals(authority)) {
            chosen.set(authority);
            readFiles();
        }
    }

    void next() {
        switch (step.get()) {
            case FILES, COLUMNS, CODES -> files.whenRead(this::onFromHere);
            case CHECKS -> step.set(ImportStep.PREVIEW);
            case PREVIEW -> files.readProperty().get().ifPresent(this::bringIn);
            case RECEIPT -> startAgain();
        }
    }

    /** To the step before; choices stay. */
    void back() {
        goTo(
                switch (step.get()) {
                    case PREVIEW -> ImportStep.CHECKS;
                    case CHECKS -> ImportStep.CODES;
                    case CODES -> ImportStep.COLUMNS;
                    default -> ImportStep.FILES;
                });
    }

    /** Straight to a step that can be reached from what was read. */
    void goTo(ImportStep target) {
        refusals.clear();
        if (target == ImportStep.FILES) {
            step.set(target);
        } else {
            files.whenRead(now -> reach(target, now));
        }
    }

    void stop() {
        files.reading().stop();
    }

    /** Forgets files and choices; nothing of them was stored. */
    void startAgain() {
        files.forget();
        refusals.clear();
        receipt.set(Optional.empty());
        step.set(ImportStep.FILES);
    }

    FilesViewModel files() {
        return files;
    }

    ChoicesViewModel choices() {
        return files.choices();
    }

    ChecksViewModel checks() {
        return checks;
    }

    HistoryViewModel history() {
        return history;
    }

    void goToTemplates() {
        desk.navigator().go(new Destination.TakeOut());
    }

    void goToToday() {
        desk.navigator().go(new Destination.Today());
    }

    ObservableList<Reason> refusals() {
        return refusals;
    }

    ReadOnlyObjectProperty<ImportStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** What storing the files did. */
    ReadOnlyObjectProperty<Optional<ImportReceipt>> receiptProperty() {
        return receipt.getReadOnlyProperty();
    }

    private void readFiles() {
        refusals.clear();
        files.whenRead(now -> refusals.setAll(now.againstFiles()));
    }

    private void onFromHere(Reading now) {
        boolean columns = step.get() == ImportStep.FILES && now.hasUnmatched();
        boolean codes = step.get() != ImportStep.CODES && now.hasUnknownCodes();
        reach(columns ? ImportStep.COLUMNS : codes ? ImportStep.CODES : ImportStep.CHECKS, now);
    }

    /** There, unless the files have something against it, which is said. */
    private void reach(ImportStep target, Reading now) {
        boolean far = target.compareTo(ImportStep.CODES) > 0;
        refusals.setAll(far ? now.read().reasonsAgainst() : now.againstFiles());
        if (!refusals.isEmpty()) {
            return;
        }
        if (far) {
            files.whenPreviewed(
                    now,
                    would -> {
                        checks.show(would.would().problems());
                        step.set(target);
                    });
        } else {
            step.set(target);
        }
    }

    /** Until the last moment it can be stopped; then nothing is stored. */
    private void bringIn(Reading now) {
        files.reading()
                .carryOut(
                        "bring in the files",
                        progress -> work.importFiles().bringIn(now.read(), work.actor(), progress),
                        this::done);
    }

    private void done(Outcome<ImportReceipt> outcome) {
        refusals.setAll(outcome.reasons());
        outcome.findResult().ifPresent(this::stored);
    }

    private void stored(ImportReceipt what) {
        receipt.set(Optional.of(what));
        history.refresh();
        step.set(ImportStep.RECEIPT);
        if (what.stored()) {
            desk.notices().saved("The files are brought in.");
        }
    }
}
