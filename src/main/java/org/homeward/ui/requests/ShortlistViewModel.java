package org.homeward.ui.requests;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.searching.KeepShortlist;
import org.homeward.domain.search.ShortlistedHome;
import org.homeward.ui.kit.Desk;

/** What speaks for and against a home of the shortlist, in the officer's words. */
public final class ShortlistViewModel {
    private final ShortlistedHome home;
    private final MatchDesk work;
    private final Command command;
    private final StringProperty reasonsFor;
    private final StringProperty reasonsAgainst;

    ShortlistViewModel(ShortlistedHome home, MatchDesk work, Desk desk) {
        this.home = home;
        this.work = work;
        this.reasonsFor = new SimpleStringProperty(home.reasonsFor());
        this.reasonsAgainst = new SimpleStringProperty(home.reasonsAgainst());
        this.command =
                new Command(
                        "shortlist",
                        "keep the reasons",
                        "Keep the reasons",
                        "The reasons are kept.",
                        desk);
    }

    /** Runs {@code done} when it is stored. */
    public void keep(Runnable done) {
        var reasons =
                new KeepShortlist.Command(
                        home.request(),
                        home.household(),
                        reasonsFor.get(),
                        reasonsAgainst.get(),
                        work.actor());
        command.run(() -> work.working().keepShortlist().keep(reasons), done);
    }

    public StringProperty forProperty() {
        return reasonsFor;
    }

    public StringProperty againstProperty() {
        return reasonsAgainst;
    }

    Command command() {
        return command;
    }
}
