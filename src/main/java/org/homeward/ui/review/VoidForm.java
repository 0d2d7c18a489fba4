package org.homeward.ui.review;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.Outcome;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.ui.kit.Desk;

/** Why a record was wrong and goes out of sight. */
final class VoidForm extends ReviewForm {
    private final String what;
    private final Voiding voiding;
    final StringProperty why = new SimpleStringProperty("");

    /** {@code what} reads such as "the entry". */
    VoidForm(ChildId child, String what, Voiding voiding, Actor actor, Desk desk) {
        super(child, actor, desk);
        this.what = what;
        this.voiding = voiding;
    }

    /** Voids one record. */
    @FunctionalInterface
    interface Voiding {
        Outcome<String> voidIt(String why, LocalDate asAt, Actor by);
    }

    String what() {
        return what;
    }

    @Override
    String verb() {
        return "take out " + what;
    }

    @Override
    String saved() {
        return "Taken out; it stays on record as void.";
    }

    @Override
    List<Reason> missing() {
        return List.of();
    }

    @Override
    Callable<Outcome<String>> work() {
        var day = asAt();
        var reason = why.get();
        return () -> voiding.voidIt(reason, day, actor());
    }
}
