package org.homeward.ui.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.Outcome;
import org.homeward.app.review.RecordCaseNote;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.review.CaseNote;
import org.homeward.ui.kit.Desk;

/** What the panel should know of the case; it begins with what stands. */
final class CaseNoteForm extends ReviewForm {
    private final RecordCaseNote recordCaseNote;
    final ObjectProperty<Optional<LocalDate>> hearing = nothing();
    final Figure workers = new Figure("WORKERS", "The number of social workers", 99);
    final StringProperty family = new SimpleStringProperty("");
    final StringProperty contested = new SimpleStringProperty("");

    CaseNoteForm(
            ChildId child,
            Optional<CaseNote> standing,
            RecordCaseNote recordCaseNote,
            Actor actor,
            Desk desk) {
        super(child, actor, desk);
        this.recordCaseNote = recordCaseNote;
        standing.ifPresent(this::beginWith);
    }

    private void beginWith(CaseNote note) {
        hearing.set(note.nextHearing().filter(day -> !day.isBefore(asAt())));
        workers.set(note.socialWorkers());
        family.set(note.familyView());
        contested.set(note.contested());
    }

    @Override
    String verb() {
        return "record the case note";
    }

    @Override
    String saved() {
        return "The case note is recorded.";
    }

    @Override
    List<Reason> missing() {
        return workers.problem().stream().toList();
    }

    @Override
    Callable<Outcome<CaseNote>> work() {
        var note =
                new CaseNote(
                        child(),
                        hearing.get(),
                        workers.value(),
                        family.get().strip(),
                        contested.get().strip(),
                        now());
        return () -> recordCaseNote.record(note, actor());
    }
}
