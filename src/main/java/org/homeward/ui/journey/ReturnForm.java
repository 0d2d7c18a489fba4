package org.homeward.ui.journey;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.journey.ReturnToHome;
import org.homeward.app.view.HomeRow;
import org.homeward.domain.care.EndReason;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.PlacementId;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.LifeForm;
import org.homeward.ui.kit.Listing;

/** A return to residential care, told as what it is. */
public final class ReturnForm extends LifeForm {
    private final PlacementId placement;
    private final JourneyDesk work;
    private final Listing<HomeRow> homes = new Listing<>();
    private final ObjectProperty<Optional<HomeRow>> home =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> on = today();
    private final ObjectProperty<Optional<EndReason>> reason =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Answer> planned = new SimpleObjectProperty<>(Answer.UNKNOWN);
    private final ObjectProperty<Optional<LocalDate>> meetingOn =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty what = new SimpleStringProperty("");
    private final StringProperty helps = new SimpleStringProperty("");

    ReturnForm(PlacementId placement, JourneyDesk work, Desk desk) {
        super(desk, "record the return", "The return to residential care is recorded.");
        this.placement = placement;
        this.work = work;
        var day = asAt();
        homes.load(desk, "list the homes", () -> work.after().listHomes().on(day));
    }

    @Override
    public void record(Runnable done) {
        if (home.get().isEmpty()) {
            missing("HOME", "Choose the home.");
        } else if (on.get().isEmpty()) {
            missing("ON", "Type the first day in the home.");
        } else if (reason.get().isEmpty()) {
            missing("REASON", "Choose why the placement ended.");
        } else {
            var command =
                    new ReturnToHome.Command(
                            placement,
                            home.get().get().home().id(),
                            on.get().get(),
                            new ReturnToHome.Told(
                                    reason.get().get(),
                                    planned.get(),
                                    meetingOn.get(),
                                    what.get(),
                                    helps.get()),
                            asAt(),
                            work.actor());
            run(() -> work.after().returning().record(command), done);
        }
    }

    public Listing<HomeRow> homes() {
        return homes;
    }

    public ObjectProperty<Optional<HomeRow>> homeProperty() {
        return home;
    }

    public ObjectProperty<Optional<LocalDate>> onProperty() {
        return on;
    }

    public ObjectProperty<Optional<EndReason>> reasonProperty() {
        return reason;
    }

    public ObjectProperty<Answer> plannedProperty() {
        return planned;
    }

    public ObjectProperty<Optional<LocalDate>> meetingOnProperty() {
        return meetingOn;
    }

    public StringProperty whatProperty() {
        return what;
    }

    public StringProperty helpsProperty() {
        return helps;
    }
}
