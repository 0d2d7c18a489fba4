package org.homeward.ui.requests;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.searching.HoldPlace;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.ui.kit.Desk;

/** Places in a household that are about to be held for a request. */
public final class HoldViewModel {
    private static final int USUAL_DAYS = 3;

    private final RequestId request;
    private final HouseholdId household;
    private final MatchDesk work;
    private final Desk desk;
    private final Command command;
    private final ObjectProperty<Integer> places;
    private final ObjectProperty<Optional<LocalDate>> until;
    private final StringProperty reason = new SimpleStringProperty("");

    HoldViewModel(
            RequestId request, HouseholdId household, int children, MatchDesk work, Desk desk) {
        this.request = request;
        this.household = household;
        this.work = work;
        this.desk = desk;
        this.places = new SimpleObjectProperty<>(children);
        this.until =
                new SimpleObjectProperty<>(Optional.of(desk.asAt().day().plusDays(USUAL_DAYS)));
        this.command =
                new Command("hold", "hold the place", "Hold the place", "The place is held.", desk);
    }

    /** Runs {@code done} when it is stored. */
    public void hold(Runnable done) {
        if (until.get().isEmpty()) {
            command.refuse(Reason.of("UNTIL", "Type the day until which the place is held."));
            return;
        }
        var hold =
                new HoldPlace.Command(
                        request,
                        household,
                        places.get(),
                        asAt(),
                        until.get().get(),
                        reason.get(),
                        work.actor());
        command.run(() -> work.working().holdPlace().hold(hold), done);
    }

    public ObjectProperty<Integer> placesProperty() {
        return places;
    }

    public ObjectProperty<Optional<LocalDate>> untilProperty() {
        return until;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public LocalDate asAt() {
        return desk.asAt().day();
    }

    Command command() {
        return command;
    }
}
