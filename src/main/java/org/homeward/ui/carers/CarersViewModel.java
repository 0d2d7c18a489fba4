package org.homeward.ui.carers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import org.homeward.app.paper.PrintCarerProfile;
import org.homeward.app.view.HomeRow;
import org.homeward.app.view.HouseholdPage;
import org.homeward.app.view.HouseholdRow;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.RequestId;
import org.homeward.ui.kit.AvailabilityViewModel;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Listing;

/** What room there is on the as-at day, and one household looked at closely. */
public final class CarersViewModel {
    private final CarersDesk work;
    private final Desk desk;
    private final Listing<HouseholdRow> households = new Listing<>();
    private final Listing<HomeRow> homes = new Listing<>();
    private final BooleanProperty today = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<CareType>> type =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Predicate<HouseholdRow>> passes =
            new ReadOnlyObjectWrapper<>(row -> true);
    private final ReadOnlyObjectWrapper<Optional<HouseholdPage>> opened =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    public CarersViewModel(CarersDesk work, Desk desk) {
        this.work = work;
        this.desk = desk;
        today.subscribe(only -> narrow());
        type.subscribe(chosen -> narrow());
        households
                .rows()
                .addListener((ListChangeListener<HouseholdRow>) change -> summary.set(inWords()));
    }

    public void refresh() {
        var day = desk.asAt().day();
        households.load(desk, "list the households", () -> work.listHouseholds().on(day));
        homes.load(desk, "list the homes", () -> work.listHomes().on(day));
        opened.get().ifPresent(page -> open(page.row().household().id()));
    }

    public void open(HouseholdRow row) {
        open(row.household().id());
    }

    /** Follows the selection once a household is open. */
    public void follow(HouseholdRow row) {
        if (opened.get().isPresent()) {
            open(row);
        }
    }

    public void close() {
        opened.set(Optional.empty());
    }

    /** What a household says now, ready to be recorded. */
    public AvailabilityViewModel availability(HouseholdRow row) {
        var household = row.household();
        return new AvailabilityViewModel(
                household.id(), household.name(), work.stateAvailability(), work.actor(), desk);
    }

    /** Asks where to, and prints one page about a household. */
    public void print(HouseholdRow row, PrintCarerProfile.Reader reader) {
        var household = row.household().id();
        var day = desk.asAt().day();
        desk.picker()
                .saveAs("Carer profile", "Carer profile %s %s.pdf".formatted(household, day))
                .ifPresent(
                        file ->
                                desk.tasks()
                                        .run(
                                                "print the profile",
                                                () ->
                                                        work.printProfile()
                                                                .print(
                                                                        household, day, reader,
                                                                        file),
                                                done ->
                                                        desk.notices()
                                                                .saved(
                                                                        "The profile is in the file."),
                                                desk.notices()::trouble));
    }

    public void openRequest(RequestId request) {
        desk.navigator().go(new Destination.OfRequest(request));
    }

    public void openChild(ChildId child) {
        desk.navigator().go(new Destination.OfChild(child));
    }

    /** Lets every household pass again. */
    public void widen() {
        today.set(false);
        type.set(Optional.empty());
    }

    public Listing<HouseholdRow> households() {
        return households;
    }

    public Listing<HomeRow> homes() {
        return homes;
    }

    public BooleanProperty todayProperty() {
        return today;
    }

    public ObjectProperty<Optional<CareType>> typeProperty() {
        return type;
    }

    public ReadOnlyObjectProperty<Predicate<HouseholdRow>> passesProperty() {
        return passes.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<HouseholdPage>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Places in one sentence; empty before the first answer. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    public void open(HouseholdId id) {
        var day = desk.asAt().day();
        desk.tasks()
                .ask(
                        "open the household",
                        () -> work.viewHousehold().on(id, day),
                        page -> opened.set(Optional.of(page)),
                        desk.notices()::trouble);
    }

    private void narrow() {
        boolean onlyToday = today.get();
        var ofType = type.get();
        passes.set(
                row ->
                        (!onlyToday || row.room() == HouseholdRow.Room.COULD_TAKE_TODAY)
                                && ofType.filter(t -> !takes(row, t)).isEmpty());
    }

    private static boolean takes(HouseholdRow row, CareType type) {
        return row.household().terms().types().contains(type);
    }

    private String inWords() {
        var rows = households.rows();
        long free = sum(rows, CarersViewModel::usable);
        long unfilled = sum(rows, row -> row.vacancy().unfilled());
        long could =
                rows.stream().filter(r -> r.room() == HouseholdRow.Room.COULD_TAKE_TODAY).count();
        return "%s with %s: %,d filled, %,d vacant, %,d not available. %,d could take a child today."
                .formatted(
                        Plain.count(rows.size(), "household", "households"),
                        Plain.count(sum(rows, row -> row.vacancy().approved()), "place", "places"),
                        sum(rows, row -> row.vacancy().filled()),
                        free,
                        unfilled - free,
                        could);
    }

    /** Vacant places of a household that may be asked. */
    private static int usable(HouseholdRow row) {
        return switch (row.room()) {
            case COULD_TAKE_TODAY, NOBODY_HAS_SAID -> row.vacancy().unfilled();
            default -> 0;
        };
    }

    private static long sum(List<HouseholdRow> rows, ToIntFunction<HouseholdRow> places) {
        return rows.stream().mapToInt(places).sum();
    }
}
