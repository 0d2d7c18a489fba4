package org.homeward.ui.requests;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.MatchingRecord;
import org.homeward.app.Outcome;
import org.homeward.app.searching.Replay;
import org.homeward.app.searching.ReplayDecision;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.ui.kit.Desk;

/** A past list of homes, made again from what was known then. */
public final class ReplayViewModel {
    private static final String COMMAND = "make the list again";

    private final MatchingRecord record;
    private final ReplayDecision replayDecision;
    private final Desk desk;
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ObservableList<String> differences = FXCollections.observableArrayList();

    ReplayViewModel(MatchingRecord record, ReplayDecision replayDecision, Desk desk) {
        this.record = record;
        this.replayDecision = replayDecision;
        this.desk = desk;
    }

    public void replay() {
        desk.tasks()
                .run(
                        COMMAND,
                        () -> replayDecision.replay(record),
                        this::told,
                        desk.notices()::trouble);
    }

    /** Empty until the list was made again. */
    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** What is not as it was, a line each. */
    public ObservableList<String> differences() {
        return differences;
    }

    public ReadOnlyBooleanProperty underWay() {
        return desk.tasks().underWay(COMMAND);
    }

    private void told(Outcome<Replay> outcome) {
        differences.setAll(outcome.findResult().map(Replay::differences).orElse(List.of()));
        sentence.set(
                outcome.findResult()
                        .map(this::words)
                        .orElseGet(
                                () ->
                                        outcome.reasons().stream()
                                                .map(Reason::sentence)
                                                .findFirst()
                                                .orElse("")));
    }

    private String words(Replay replay) {
        int homes = record.considered().size() + record.ruledOut().size();
        return replay.isSame()
                ? "The list is the same again, to the last reason: "
                        + Plain.count(homes, "home was", "homes were")
                        + " looked at with the records and the policy of that day."
                : "The list is not the same: the rules of this version differ from those of that day.";
    }
}
