package org.homeward.ui.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Outcome;
import org.homeward.app.policy.CalendarDay;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.SpecialDay;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Listing;

/** The bank holidays of a year, and a day about to be set. */
public final class CalendarViewModel {
    private static final String COMMAND = "set the day";

    private final SettingsDesk work;
    private final Desk desk;
    private final ObjectProperty<Integer> year;
    private final Listing<CalendarDay> days = new Listing<>();
    private final ObjectProperty<Optional<LocalDate>> day =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();

    CalendarViewModel(SettingsDesk work, Desk desk) {
        this.work = work;
        this.desk = desk;
        year = new SimpleObjectProperty<>(desk.asAt().day().getYear());
        year.subscribe((before, now) -> refresh());
    }

    public void refresh() {
        int of = year.get();
        days.load(desk, "list the bank holidays", () -> work.viewCalendar().of(of));
    }

    /** Stores the day; otherwise the refusals say what to change. */
    public void set() {
        if (day.get().isEmpty()) {
            refusals.setAll(List.of(Reason.of("DAY", "Type the day.")));
            return;
        }
        var special = new SpecialDay(day.get().get(), name.get().strip(), working.get());
        desk.tasks()
                .run(
                        COMMAND,
                        () -> work.setSpecialDay().set(special, work.actor()),
                        this::told,
                        desk.notices()::trouble);
    }

    public ObjectProperty<Integer> yearProperty() {
        return year;
    }

    public Listing<CalendarDay> days() {
        return days;
    }

    public ObjectProperty<Optional<LocalDate>> dayProperty() {
        return day;
    }

    public StringProperty nameProperty() {
        return name;
    }

    /** People work on it although it would be a bank holiday. */
    public BooleanProperty workingProperty() {
        return working;
    }

    public ObservableList<Reason> refusals() {
        return refusals;
    }

    public ReadOnlyBooleanProperty underWay() {
        return desk.tasks().underWay(COMMAND);
    }

    public LocalDate asAt() {
        return desk.asAt().day();
    }

    private void told(Outcome<SpecialDay> outcome) {
        refusals.setAll(outcome.reasons());
        outcome.findResult()
                .ifPresent(
                        set -> {
                            desk.notices()
                                    .saved(
                                            "%s is %s."
                                                    .formatted(
                                                            Plain.day(set.day()),
                                                            set.working()
                                                                    ? "a working day"
                                                                    : "no working day"));
                            year.set(set.day().getYear());
                            refresh();
                        });
    }
}
