package org.homeward.ui.shift;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.Plain;
import org.homeward.domain.money.MonthNote;
import org.homeward.shift.series.MonthlyMeasure;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.ReasonList;

/** Notes about months: those there are, and one that is written. They name no child. */
final class NotesPane extends VBox {
    NotesPane(MonthNotesModel model, List<MonthNote> notes) {
        setId("shift-notes");
        getStyleClass().add("card");
        var fields =
                new FlowPane(
                        Fields.line(
                                "shift-note-month", "Month (2018-09)", "", model.monthProperty()),
                        Fields.choice(
                                "shift-note-series",
                                "Series",
                                List.of(MonthlyMeasure.values()),
                                MonthlyMeasure::label,
                                model.measureProperty()),
                        wide(model),
                        keep(model),
                        Buttons.of("shift-note-another", "Begin another", model::another));
        fields.getStyleClass().add("control-bar");
        getChildren()
                .setAll(
                        Cards.heading("What lies behind a month"),
                        Cards.quiet("Printed at the point of the chart. Name no child."));
        notes.forEach(note -> getChildren().add(line(note, model)));
        getChildren().addAll(fields, new ReasonList("shift-note-against", model.against()));
    }

    private static VBox wide(MonthNotesModel model) {
        var words = Fields.line("shift-note-words", "What happened", "", model.wordsProperty());
        words.setPrefWidth(320);
        return words;
    }

    private static Button keep(MonthNotesModel model) {
        var keep = Buttons.main("shift-note-keep", "Keep the note", model::keep);
        keep.textProperty()
                .bind(
                        model.correctsProperty()
                                .map(
                                        one ->
                                                one.isPresent()
                                                        ? "Correct the note"
                                                        : "Keep the note"));
        return keep;
    }

    private static FlowPane line(MonthNote note, MonthNotesModel model) {
        var words =
                Cards.sentence(
                        "%s, %s: %s (%s)"
                                .formatted(
                                        Plain.month(note.month()),
                                        note.series(),
                                        note.words(),
                                        note.recorded().by()));
        var correct = Buttons.of("shift-note-" + note.id(), "Correct", () -> model.correct(note));
        correct.setAccessibleText("Correct the note of " + Plain.month(note.month()));
        var line = new FlowPane(words, correct);
        line.getStyleClass().add("control-bar");
        return line;
    }
}
