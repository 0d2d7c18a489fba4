package org.homeward.ui.requests;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.ui.kit.Desk;

/** A contact that is about to be taken out of the log; it stays on record as void. */
public final class VoidViewModel {
    private final String approach;
    private final MatchDesk work;
    private final Command command;
    private final StringProperty reason = new SimpleStringProperty("");

    VoidViewModel(String approach, MatchDesk work, Desk desk) {
        this.approach = approach;
        this.work = work;
        this.command =
                new Command(
                        "void", "void the contact", "Make it void", "The contact is void.", desk);
    }

    /** Runs {@code done} when it is stored. */
    public void voidIt(Runnable done) {
        var why = reason.get();
        command.run(() -> work.working().logApproach().voidIt(approach, why, work.actor()), done);
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    Command command() {
        return command;
    }
}
