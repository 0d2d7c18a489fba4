package org.homeward.ui.requests;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.searching.CloseRequest;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.RequestClosing;
import org.homeward.ui.kit.Desk;

/** A search that is about to be ended without a placement from it. */
public final class ClosingViewModel {
    private final RequestId request;
    private final MatchDesk work;
    private final Desk desk;
    private final Command command;
    private final ObjectProperty<RequestClosing.Outcome> outcome =
            new SimpleObjectProperty<>(RequestClosing.Outcome.PLACED_ELSEWHERE);
    private final StringProperty note = new SimpleStringProperty("");

    ClosingViewModel(RequestId request, MatchDesk work, Desk desk) {
        this.request = request;
        this.work = work;
        this.desk = desk;
        this.command =
                new Command(
                        "closing", "close the search", "Close the search", "It is closed.", desk);
    }

    /** Runs {@code done} when it is stored. */
    public void close(Runnable done) {
        var closing =
                new CloseRequest.Command(
                        request, desk.asAt().day(), outcome.get(), note.get(), work.actor());
        command.run(() -> work.working().closeRequest().close(closing), done);
    }

    public ObjectProperty<RequestClosing.Outcome> outcomeProperty() {
        return outcome;
    }

    public StringProperty noteProperty() {
        return note;
    }

    Command command() {
        return command;
    }
}
