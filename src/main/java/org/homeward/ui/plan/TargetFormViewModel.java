package org.homeward.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Outcome;
import org.homeward.app.target.SetTarget;
import org.homeward.domain.common.Reason;
import org.homeward.domain.money.NamedTarget;
import org.homeward.domain.money.TargetMeasure;
import org.homeward.ui.kit.Desk;

/** A target line about to be set, or one of those set before that is corrected. */
public final class TargetFormViewModel {
    private static final String COMMAND = "set the target";

    private final PlanDesk work;
    private final Desk desk;
    private final Consumer<String> whenSet;
    private final ObjectProperty<Optional<String>> id =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("A new target");
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<TargetMeasure> measure =
            new SimpleObjectProperty<>(TargetMeasure.LOOKED_AFTER);
    private final ObjectProperty<Optional<LocalDate>> from =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty fromNumber = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> to =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty toNumber = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();

    TargetFormViewModel(PlanDesk work, Desk desk, Consumer<String> whenSet) {
        this.work = work;
        this.desk = desk;
        this.whenSet = whenSet;
    }

    /** Begins a new one. */
    public void begin() {
        clear();
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    private void clear() {
        id.set(Optional.empty());
        heading.set("A new target");
        name.set("");
        fromNumber.set("");
        toNumber.set("");
        source.set("");
        refusals.clear();
    }

    /** Takes up one that was set before. */
    public void take(NamedTarget target) {
        id.set(Optional.of(target.id()));
        heading.set("Correct \u201c" + target.name() + "\u201d");
        name.set(target.name());
        measure.set(target.measure());
        from.set(Optional.of(target.baseline().on()));
        fromNumber.set(Integer.toString(target.baseline().children()));
        to.set(Optional.of(target.goal().on()));
        toNumber.set(Integer.toString(target.goal().children()));
        source.set(target.source());
        refusals.clear();
        open.set(true);
    }

    /** Stores it; otherwise the refusals say what to change. */
    public void set() {
        List<Reason> missing = new ArrayList<>();
        if (from.get().isEmpty() || to.get().isEmpty()) {
            missing.add(Reason.of("DAYS", "Type the day of the baseline and the day of the goal."));
        }
        OptionalInt begun = ChildrenTyped.read(fromNumber.get());
        OptionalInt goal = ChildrenTyped.read(toNumber.get());
        if (begun.isEmpty() || goal.isEmpty()) {
            missing.add(
                    Reason.of("NUMBERS", "Type both numbers of children as whole numbers from 0."));
        }
        if (!missing.isEmpty()) {
            refusals.setAll(missing);
            return;
        }
        var draft =
                new SetTarget.Draft(
                        id.get(),
                        name.get(),
                        measure.get(),
                        new NamedTarget.Mark(from.get().get(), begun.getAsInt()),
                        new NamedTarget.Mark(to.get().get(), goal.getAsInt()),
                        source.get());
        run(() -> work.setTarget().set(draft, work.actor()), " is set.");
    }

    /** Takes the one that is corrected from the list. */
    public void withdraw() {
        id.get()
                .ifPresent(
                        known ->
                                run(
                                        () -> work.setTarget().withdraw(known, work.actor()),
                                        " is withdrawn; what was printed with it stays true."));
    }

    private void run(java.util.concurrent.Callable<Outcome<NamedTarget>> command, String done) {
        desk.tasks().run(COMMAND, command, outcome -> told(outcome, done), desk.notices()::trouble);
    }

    private void told(Outcome<NamedTarget> outcome, String done) {
        refusals.setAll(outcome.reasons());
        outcome.findResult()
                .ifPresent(
                        target -> {
                            desk.notices().saved("\u201c" + target.name() + "\u201d" + done);
                            clear();
                            close();
                            whenSet.accept(target.id());
                        });
    }

    /** The form is in sight. */
    public BooleanProperty openProperty() {
        return open;
    }

    public ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /** Of the one that is corrected; empty for a new one. */
    public ObjectProperty<Optional<String>> idProperty() {
        return id;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<TargetMeasure> measureProperty() {
        return measure;
    }

    public ObjectProperty<Optional<LocalDate>> fromProperty() {
        return from;
    }

    public StringProperty fromNumberProperty() {
        return fromNumber;
    }

    public ObjectProperty<Optional<LocalDate>> toProperty() {
        return to;
    }

    public StringProperty toNumberProperty() {
        return toNumber;
    }

    public StringProperty sourceProperty() {
        return source;
    }

    public ObservableList<Reason> refusals() {
        return refusals;
    }

    public ReadOnlyBooleanProperty underWay() {
        return desk.tasks().underWay(COMMAND);
    }
}
