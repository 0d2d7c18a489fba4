package org.homeward.ui.shift;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Outcome;
import org.homeward.app.shift.KeepMonthNote;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;
import org.homeward.domain.money.MonthNote;
import org.homeward.shift.series.MonthlyMeasure;
import org.homeward.ui.kit.Desk;

/** A note about a month that is being written or corrected. */
public final class MonthNotesModel {
    private final KeepMonthNote keep;
    private final Actor actor;
    private final Desk desk;
    private final Runnable kept;
    private final StringProperty month = new SimpleStringProperty("");
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<MonthlyMeasure> measure =
            new SimpleObjectProperty<>(MonthlyMeasure.ENTRIES);
    private final ObjectProperty<Optional<String>> corrects =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Reason> against = FXCollections.observableArrayList();

    MonthNotesModel(KeepMonthNote keep, Actor actor, Desk desk, Runnable kept) {
        this.keep = keep;
        this.actor = actor;
        this.desk = desk;
        this.kept = kept;
    }

    /** Takes a note up to be corrected. */
    public void correct(MonthNote note) {
        corrects.set(Optional.of(note.id()));
        month.set(note.month().toString());
        words.set(note.words());
        for (MonthlyMeasure one : MonthlyMeasure.values()) {
            if (one.code().equals(note.series())) {
                measure.set(one);
            }
        }
    }

    /** Begins another note. */
    public void another() {
        corrects.set(Optional.empty());
        month.set("");
        words.set("");
        against.clear();
    }

    public void keep() {
        Optional<YearMonth> when = read(month.get().strip());
        if (when.isEmpty()) {
            against.setAll(List.of(Reason.of("MONTH", "Give the month as year-month: 2018-09.")));
            return;
        }
        var note =
                new KeepMonthNote.Note(
                        corrects.get(), when.get(), measure.get().code(), words.get(), actor);
        desk.tasks()
                .run(
                        "keep the note",
                        () -> keep.keep(note),
                        this::answered,
                        desk.notices()::trouble);
    }

    private void answered(Outcome<MonthNote> outcome) {
        against.setAll(outcome.reasons());
        if (outcome.findResult().isPresent()) {
            another();
            desk.notices().saved("The note is kept.");
            kept.run();
        }
    }

    private static Optional<YearMonth> read(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException bad) {
            return Optional.empty();
        }
    }

    public StringProperty monthProperty() {
        return month;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public ObjectProperty<MonthlyMeasure> measureProperty() {
        return measure;
    }

    public ObjectProperty<Optional<String>> correctsProperty() {
        return corrects;
    }

    public ObservableList<Reason> against() {
        return against;
    }
}
