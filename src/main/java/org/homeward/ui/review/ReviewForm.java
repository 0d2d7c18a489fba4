package org.homeward.ui.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Outcome;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.ui.kit.Desk;

/** Something that is being written for a review; it stays written until it is stored. */
abstract class ReviewForm {
    private final ChildId child;
    private final Actor actor;
    private final Desk desk;
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();

    ReviewForm(ChildId child, Actor actor, Desk desk) {
        this.child = child;
        this.actor = actor;
        this.desk = desk;
    }

    /** What a person reads when it fails, such as "record what the child said". */
    abstract String verb();

    /** Said when it is stored. */
    abstract String saved();

    /** Everything that has to be filled in before it can be asked for; empty when all is there. */
    abstract List<Reason> missing();

    abstract Callable<? extends Outcome<?>> work();

    /** Runs {@code done} when it is stored; otherwise the refusals say what to change. */
    void record(Runnable done) {
        var missing = missing();
        if (missing.isEmpty()) {
            run(work(), result -> done.run());
        } else {
            refusals.setAll(missing);
        }
    }

    final void run(Callable<? extends Outcome<?>> work, Consumer<Object> done) {
        desk.tasks()
                .<Outcome<?>>run(
                        verb(),
                        work::call,
                        outcome -> {
                            refusals.setAll(outcome.reasons());
                            outcome.findResult()
                                    .ifPresent(
                                            result -> {
                                                desk.notices().saved(saved());
                                                done.accept(result);
                                            });
                        },
                        desk.notices()::trouble);
    }

    final ChildId child() {
        return child;
    }

    final Actor actor() {
        return actor;
    }

    final Desk desk() {
        return desk;
    }

    final LocalDate asAt() {
        return desk.asAt().day();
    }

    final Recorded now() {
        return new Recorded(actor.name(), asAt());
    }

    final ObservableList<Reason> refusals() {
        return refusals;
    }

    final ReadOnlyBooleanProperty underWay() {
        return desk.tasks().underWay(verb());
    }

    static <T> ObjectProperty<Optional<T>> nothing() {
        return new SimpleObjectProperty<>(Optional.empty());
    }
}
