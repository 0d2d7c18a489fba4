package org.homeward.ui.stepdown;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.homeward.app.ListStepDown;
import org.homeward.app.RecordSign;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.stepdown.screening.NotFlagged;
import org.homeward.stepdown.screening.Screening;
import org.homeward.stepdown.screening.StepDownFlag;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Listing;
import org.homeward.ui.kit.SignViewModel;

/** Whom the records ask to review, who else is in residential care, and one of them in full. */
public final class StepDownViewModel {
    private final ListStepDown listStepDown;
    private final RecordSign recordSign;
    private final Actor actor;
    private final Desk desk;
    private final Listing<StepDownFlag> flags = new Listing<>();
    private final Listing<NotFlagged> others = new Listing<>();
    private final ReadOnlyObjectWrapper<Optional<LookedAt>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    public StepDownViewModel(
            ListStepDown listStepDown, RecordSign recordSign, Actor actor, Desk desk) {
        this.listStepDown = listStepDown;
        this.recordSign = recordSign;
        this.actor = actor;
        this.desk = desk;
    }

    public void refresh() {
        var day = desk.asAt().day();
        desk.tasks()
                .ask(
                        "list the step-down flags",
                        () -> listStepDown.list(day),
                        this::show,
                        trouble -> {
                            flags.failed(desk, trouble);
                            others.failed(desk, trouble);
                        });
    }

    public void choose(StepDownFlag flag) {
        chosen.set(Optional.of(LookedAt.of(flag)));
    }

    public void choose(NotFlagged other) {
        chosen.set(Optional.of(LookedAt.of(other)));
    }

    public void open(ChildId child) {
        desk.navigator().go(new Destination.OfChild(child));
    }

    /** A sign about the child, ready to be written. */
    public SignViewModel signFor(ChildId child) {
        return new SignViewModel(child, recordSign, actor, desk);
    }

    public Listing<StepDownFlag> flags() {
        return flags;
    }

    public Listing<NotFlagged> others() {
        return others;
    }

    public ReadOnlyObjectProperty<Optional<LookedAt>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    private void show(Screening screening) {
        flags.show(screening.flags());
        others.show(screening.notFlagged());
        chosen.set(chosen.get().flatMap(before -> again(before.child(), screening)));
        summary.set(
                ("%s of %s in residential care on %s %s a review. A flag asks people to look;"
                                + " it decides nothing. Policy %s, not validated.")
                        .formatted(
                                Plain.number(screening.flags().size()),
                                Plain.count(screening.residents(), "child", "children"),
                                Plain.day(screening.asAt()),
                                screening.flags().size() == 1 ? "asks for" : "ask for",
                                screening.policy().version()));
    }

    private static Optional<LookedAt> again(ChildId child, Screening screening) {
        return screening.flags().stream()
                .filter(flag -> flag.child().equals(child))
                .map(LookedAt::of)
                .findFirst()
                .or(
                        () ->
                                screening.notFlagged().stream()
                                        .filter(other -> other.stay().child().equals(child))
                                        .map(LookedAt::of)
                                        .findFirst());
    }
}
