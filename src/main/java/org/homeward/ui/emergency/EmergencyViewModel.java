package org.homeward.ui.emergency;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.view.EmergencyAsk;
import org.homeward.app.view.EmergencyHome;
import org.homeward.app.view.RequestRow;
import org.homeward.domain.child.Sex;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.AvailabilityViewModel;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Listing;

/** Type age, sex and number; see who may be called; call; say what came of it. */
public final class EmergencyViewModel {
    private static final String PRINT = "print the out-of-hours list";
    private static final Pattern AGE = Pattern.compile("[0-9]{1,2}");

    private final EmergencyDesk work;
    private final Desk desk;
    private final StringProperty age = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Sex>> sex = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Integer> children = new SimpleObjectProperty<>(1);
    private final BooleanProperty siblings = new SimpleBooleanProperty();
    private final BooleanProperty outside = new SimpleBooleanProperty();
    private final Listing<EmergencyHome> today = new Listing<>();
    private final Listing<EmergencyHome> earlier = new Listing<>();
    private final Listing<RequestRow> requests = new Listing<>();
    private final Listing<EmergencyHome> all = new Listing<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    public EmergencyViewModel(EmergencyDesk work, Desk desk) {
        this.work = work;
        this.desk = desk;
        age.subscribe((before, now) -> refresh());
        sex.subscribe((before, now) -> refresh());
        children.subscribe((before, now) -> refresh());
        siblings.subscribe((before, now) -> refresh());
        outside.subscribe((before, now) -> sort());
        all.stateProperty().subscribe((before, now) -> sort());
        all.rows().subscribe(this::sort);
    }

    public void refresh() {
        var day = desk.asAt().day();
        var ask = ask();
        all.load(desk, "list beds for tonight", () -> work.listHomes().on(day, ask));
        requests.load(
                desk,
                "list the open requests",
                () ->
                        work.listRequests().on(day).stream()
                                .filter(row -> !row.met())
                                .sorted(
                                        (a, b) ->
                                                b.request()
                                                        .timing()
                                                        .urgency()
                                                        .compareTo(a.request().timing().urgency()))
                                .toList());
    }

    /** A call to a household, ready to be logged. */
    public CallViewModel call(EmergencyHome home) {
        return new CallViewModel(home, work.logApproach(), work.actor(), desk);
    }

    /** What the household says now, ready to be recorded. */
    public AvailabilityViewModel availability(EmergencyHome home) {
        var household = home.row().household();
        return new AvailabilityViewModel(
                household.id(), household.name(), work.stateAvailability(), work.actor(), desk);
    }

    public void print() {
        var day = desk.asAt().day();
        desk.picker()
                .saveAs("Out-of-hours list", "Out-of-hours list " + day + ".pdf")
                .ifPresent(
                        file ->
                                desk.tasks()
                                        .run(
                                                PRINT,
                                                () -> work.printList().print(day, file),
                                                done ->
                                                        desk.notices()
                                                                .saved("The list is in the file."),
                                                desk.notices()::trouble));
    }

    public void open(EmergencyHome home) {
        desk.navigator().go(new Destination.OfHousehold(home.row().household().id()));
    }

    public void open(RequestRow request) {
        desk.navigator().go(new Destination.OfRequest(request.request().id()));
    }

    public StringProperty ageProperty() {
        return age;
    }

    public ObjectProperty<Optional<Sex>> sexProperty() {
        return sex;
    }

    public ObjectProperty<Integer> childrenProperty() {
        return children;
    }

    public BooleanProperty siblingsProperty() {
        return siblings;
    }

    /** Households whose terms the ask does not keep are shown as well. */
    public BooleanProperty outsideProperty() {
        return outside;
    }

    public Listing<EmergencyHome> today() {
        return today;
    }

    /** Said so on an earlier day: to be asked again before anybody counts on it. */
    public Listing<EmergencyHome> earlier() {
        return earlier;
    }

    public Listing<RequestRow> requests() {
        return requests;
    }

    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty printing() {
        return desk.tasks().underWay(PRINT);
    }

    private EmergencyAsk ask() {
        var typed = age.get().strip();
        return new EmergencyAsk(
                AGE.matcher(typed).matches()
                        ? OptionalInt.of(Integer.parseInt(typed))
                        : OptionalInt.empty(),
                sex.get(),
                children.get(),
                siblings.get());
    }

    private void sort() {
        switch (all.stateProperty().get()) {
            case FAILED -> List.of(today, earlier).forEach(Listing::fail);
            case READY -> show();
            case LOADING -> {}
        }
    }

    private void show() {
        var kept = all.rows().stream().filter(home -> outside.get() || home.keepsTerms()).toList();
        today.show(kept.stream().filter(home -> home.word() == EmergencyHome.Word.TODAY).toList());
        earlier.show(
                kept.stream().filter(home -> home.word() != EmergencyHome.Word.TODAY).toList());
        long left = all.rows().stream().filter(home -> !home.keepsTerms()).count();
        summary.set(
                "%s said so today, %d on an earlier day. %s outside their terms %s."
                        .formatted(
                                Plain.count(today.rows().size(), "household", "households"),
                                earlier.rows().size(),
                                Plain.count(left, "household", "households"),
                                outside.get() ? "shown as well" : "not shown"));
    }
}
