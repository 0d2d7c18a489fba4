package org.homeward.ui.requests;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.searching.LogApproach;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.Approach;
import org.homeward.ui.kit.Desk;

/** A contact with a household, about to be written into the log. */
public final class LogViewModel {
    private final RequestId request;
    private final HouseholdId household;
    private final MatchDesk work;
    private final Command command;
    private final ObjectProperty<Approach.Outcome> outcome =
            new SimpleObjectProperty<>(Approach.Outcome.ASKED);
    private final ObjectProperty<Optional<Approach.DeclineReason>> reason =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty note = new SimpleStringProperty("");

    LogViewModel(RequestId request, HouseholdId household, MatchDesk work, Desk desk) {
        this.request = request;
        this.household = household;
        this.work = work;
        this.command =
                new Command("log", "log the contact", "Log the contact", "It is logged.", desk);
    }

    /** Runs {@code done} when it is stored. */
    public void log(Runnable done) {
        var entry =
                new LogApproach.Command(
                        request,
                        household,
                        Optional.empty(),
                        outcome.get(),
                        needsReason() ? reason.get() : Optional.empty(),
                        note.get(),
                        work.actor());
        command.run(() -> work.working().logApproach().log(entry), done);
    }

    /** Why it came to nothing is asked for. */
    public boolean needsReason() {
        return outcome.get() == Approach.Outcome.DECLINED
                || outcome.get() == Approach.Outcome.WITHDRAWN_BY_US;
    }

    public ObjectProperty<Approach.Outcome> outcomeProperty() {
        return outcome;
    }

    public ObjectProperty<Optional<Approach.DeclineReason>> reasonProperty() {
        return reason;
    }

    public StringProperty noteProperty() {
        return note;
    }

    Command command() {
        return command;
    }
}
