package org.homeward.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.Outcome;
import org.homeward.app.review.KeepLedger;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.review.LedgerEntry;
import org.homeward.stepdown.deciding.MoneyWords;
import org.homeward.ui.kit.Desk;

/** One thing that speaks for or against a family. */
final class EntryForm extends ReviewForm {
    private final KeepLedger keepLedger;
    private final LedgerEntry.Side side;
    final ObjectProperty<Optional<LedgerEntry.Weight>> weight = nothing();
    final StringProperty text = new SimpleStringProperty("");
    final StringProperty evidence = new SimpleStringProperty("");

    EntryForm(ChildId child, LedgerEntry.Side side, KeepLedger keepLedger, Actor actor, Desk desk) {
        super(child, actor, desk);
        this.side = side;
        this.keepLedger = keepLedger;
    }

    LedgerEntry.Side side() {
        return side;
    }

    @Override
    String verb() {
        return "enter the reason";
    }

    @Override
    String saved() {
        return side == LedgerEntry.Side.FOR
                ? "The reason for a family is entered."
                : "The reason against a family is entered.";
    }

    @Override
    List<Reason> missing() {
        var missing = new ArrayList<Reason>();
        if (weight.get().isEmpty()) {
            missing.add(Reason.of("WEIGHT", "Say how much it weighs with you."));
            MoneyWords.find(text.get())
                    .map(
                            "\"%s\" speaks of money, which is never a reason. Say it without."
                                    ::formatted)
                    .ifPresent(sentence -> missing.add(Reason.of("TEXT", sentence)));
        }
        return missing;
    }

    @Override
    Callable<Outcome<LedgerEntry>> work() {
        var command =
                new KeepLedger.Command(
                        child(),
                        side,
                        weight.get().orElseThrow(),
                        text.get(),
                        evidence.get(),
                        asAt(),
                        actor());
        return () -> keepLedger.add(command);
    }
}
