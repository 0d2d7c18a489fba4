package org.homeward.ui.importing;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.KeptImport;
import org.homeward.app.Outcome;
import org.homeward.domain.common.Reason;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Listing;

/** Receipts of what was brought in before, and the way to take the last one back. */
public final class HistoryViewModel {
    private static final String UNDOING = "take the import back";

    private final ImportDesk work;
    private final Desk desk;
    private final Listing<KeptImport> imports = new Listing<>();
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();

    HistoryViewModel(ImportDesk work, Desk desk) {
        this.work = work;
        this.desk = desk;
    }

    void refresh() {
        imports.load(desk, "list the imports", () -> work.listImports().list());
    }

    /** Takes the last import back as one step; nothing is changed when that is refused. */
    void undoLast(Runnable then) {
        refusals.clear();
        desk.tasks()
                .run(
                        UNDOING,
                        () -> work.undoImport().undo(work.actor()),
                        outcome -> undone(outcome, then),
                        desk.notices()::trouble);
    }

    /** The one that can be taken back. */
    Optional<KeptImport> findLast() {
        return imports.rows().stream().findFirst().filter(one -> one.undoneAt().isEmpty());
    }

    Listing<KeptImport> imports() {
        return imports;
    }

    ObservableList<Reason> refusals() {
        return refusals;
    }

    ReadOnlyBooleanProperty undoing() {
        return desk.tasks().underWay(UNDOING);
    }

    private void undone(Outcome<KeptImport> outcome, Runnable then) {
        refusals.setAll(outcome.reasons());
        outcome.findResult()
                .ifPresent(
                        back -> {
                            desk.notices()
                                    .saved(
                                            "Import %d is taken back: the data are as before it."
                                                    .formatted(back.number()));
                            then.run();
                        });
        refresh();
    }
}
