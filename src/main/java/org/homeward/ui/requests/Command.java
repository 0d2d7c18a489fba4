package org.homeward.ui.requests;

import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Outcome;
import org.homeward.domain.common.Reason;
import org.homeward.ui.kit.Desk;

/** One command of a short form: its words, its refusals, and what is said when it is stored. */
final class Command {
    private final String id;
    private final String name;
    private final String verb;
    private final String saved;
    private final Desk desk;
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();

    /**
     * {@code id} begins the ids of its form, {@code name} is a verb for "Could not ...", {@code
     * verb} stands on the button.
     */
    Command(String id, String name, String verb, String saved, Desk desk) {
        this.id = id;
        this.name = name;
        this.verb = verb;
        this.saved = saved;
        this.desk = desk;
    }

    void run(Callable<? extends Outcome<?>> work, Runnable done) {
        desk.tasks()
                .run(
                        name,
                        work::call,
                        outcome -> {
                            refusals.setAll(outcome.reasons());
                            if (outcome.findResult().isPresent()) {
                                desk.notices().saved(saved);
                                done.run();
                            }
                        },
                        desk.notices()::trouble);
    }

    void refuse(Reason reason) {
        refusals.setAll(reason);
    }

    String id() {
        return id;
    }

    String verb() {
        return verb;
    }

    ObservableList<Reason> refusals() {
        return refusals;
    }

    ReadOnlyBooleanProperty underWay() {
        return desk.tasks().underWay(name);
    }
}
