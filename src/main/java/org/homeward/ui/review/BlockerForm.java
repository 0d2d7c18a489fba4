package org.homeward.ui.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.Outcome;
import org.homeward.app.review.WorkBlockers;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.BlockerKind;
import org.homeward.ui.kit.Desk;

/** A blocker that is raised, or one that somebody else deals with, or by another day. */
final class BlockerForm extends ReviewForm {
    private final WorkBlockers workBlockers;
    private final Optional<Blocker> handedOn;
    final ObjectProperty<Optional<BlockerKind>> kind = nothing();
    final StringProperty note = new SimpleStringProperty("");
    final StringProperty owner = new SimpleStringProperty("");
    final ObjectProperty<Optional<LocalDate>> due = nothing();

    BlockerForm(ChildId child, WorkBlockers workBlockers, Actor actor, Desk desk) {
        super(child, actor, desk);
        this.workBlockers = workBlockers;
        this.handedOn = Optional.empty();
    }

    BlockerForm(Blocker blocker, WorkBlockers workBlockers, Actor actor, Desk desk) {
        super(blocker.child(), actor, desk);
        this.workBlockers = workBlockers;
        this.handedOn = Optional.of(blocker);
        kind.set(Optional.of(blocker.kind()));
        owner.set(blocker.owner());
        due.set(Optional.of(blocker.due()));
    }

    /** The blocker that changes; empty when one is raised. */
    Optional<Blocker> handedOn() {
        return handedOn;
    }

    @Override
    String verb() {
        return handedOn.isPresent() ? "change the blocker" : "raise the blocker";
    }

    @Override
    String saved() {
        return handedOn.isPresent() ? "The blocker is changed." : "The blocker is raised.";
    }

    @Override
    List<Reason> missing() {
        var missing = new ArrayList<Reason>();
        if (kind.get().isEmpty()) {
            missing.add(Reason.of("KIND", "Choose what stands in the way."));
        }
        if (owner.get().isBlank()) {
            missing.add(Reason.of("OWNER", "Say who deals with it."));
        }
        if (due.get().isEmpty()) {
            missing.add(Reason.of("DUE", "Type the day by which it is dealt with."));
        }
        return missing;
    }

    @Override
    Callable<Outcome<Blocker>> work() {
        var by = due.get().orElseThrow();
        var day = asAt();
        var who = owner.get();
        if (handedOn.isPresent()) {
            return () -> workBlockers.handOn(handedOn.orElseThrow().id(), who, by, day, actor());
        }
        var command =
                new WorkBlockers.Command(
                        child(), kind.get().orElseThrow(), note.get(), who, by, day, actor());
        return () -> workBlockers.raise(command);
    }
}
