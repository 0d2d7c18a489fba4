package org.homeward.ui.cost;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Outcome;
import org.homeward.app.cost.SetProgramme;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.money.LockedMonth;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.ui.kit.Desk;

/** What the programme spends over some months, and a month about to be locked as reported. */
public final class ProgrammeFormViewModel {
    private static final String SPEND = "set the spending";
    private static final String LOCK = "lock the month";

    private final CostDesk work;
    private final Desk desk;
    private final Runnable whenSet;
    private final StringProperty amount = new SimpleStringProperty("");
    private final StringProperty first = new SimpleStringProperty("");
    private final StringProperty last = new SimpleStringProperty("");
    private final StringProperty reported = new SimpleStringProperty("");
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();
    private final ObservableList<Reason> lockRefusals = FXCollections.observableArrayList();

    ProgrammeFormViewModel(CostDesk work, Desk desk, Runnable whenSet) {
        this.work = work;
        this.desk = desk;
        this.whenSet = whenSet;
    }

    /** Spreads the amount evenly; otherwise the refusals say what to change. */
    public void spend() {
        Optional<Money> pounds = Amounts.pounds(amount.get());
        Optional<YearMonth> from = Amounts.month(first.get(), asAt());
        Optional<YearMonth> to = last.get().isBlank() ? from : Amounts.month(last.get(), asAt());
        List<Reason> missing = new ArrayList<>();
        if (pounds.isEmpty()) {
            missing.add(Reason.of("AMOUNT", "Type pounds, such as 12,000,000."));
        }
        if (from.isEmpty() || to.isEmpty()) {
            missing.add(Reason.of("MONTHS", "Type months such as 2018-04."));
        }
        if (!missing.isEmpty()) {
            refusals.setAll(missing);
            return;
        }
        var spend =
                new SetProgramme.Spend(pounds.orElseThrow(), from.orElseThrow(), to.orElseThrow());
        desk.tasks()
                .run(
                        SPEND,
                        () -> work.keeping().setProgramme().spend(spend, work.actor()),
                        this::told,
                        desk.notices()::trouble);
    }

    /** Keeps the figures of a month as they are now. */
    public void lock() {
        Optional<YearMonth> month = Amounts.month(reported.get(), asAt());
        if (month.isEmpty()) {
            lockRefusals.setAll(List.of(Reason.of("MONTH", "Type a month such as 2018-04.")));
            return;
        }
        desk.tasks()
                .run(
                        LOCK,
                        () ->
                                work.keeping()
                                        .lockMonth()
                                        .lock(month.orElseThrow(), asAt(), work.actor()),
                        this::locked,
                        desk.notices()::trouble);
    }

    private void told(Outcome<List<ProgrammeMonth>> outcome) {
        refusals.setAll(outcome.reasons());
        outcome.findResult()
                .ifPresent(
                        months -> {
                            desk.notices()
                                    .saved(
                                            "Spending is set for %s."
                                                    .formatted(
                                                            Plain.count(
                                                                    months.size(),
                                                                    "month",
                                                                    "months")));
                            whenSet.run();
                        });
    }

    private void locked(Outcome<LockedMonth> outcome) {
        lockRefusals.setAll(outcome.reasons());
        outcome.findResult()
                .ifPresent(
                        month -> {
                            desk.notices()
                                    .saved(
                                            "%s is locked as reported."
                                                    .formatted(Plain.month(month.month())));
                            whenSet.run();
                        });
    }

    private LocalDate asAt() {
        return desk.asAt().day();
    }

    public StringProperty amountProperty() {
        return amount;
    }

    public StringProperty firstProperty() {
        return first;
    }

    public StringProperty lastProperty() {
        return last;
    }

    public StringProperty reportedProperty() {
        return reported;
    }

    public ObservableList<Reason> refusals() {
        return refusals;
    }

    public ObservableList<Reason> lockRefusals() {
        return lockRefusals;
    }

    public ReadOnlyBooleanProperty spendUnderWay() {
        return desk.tasks().underWay(SPEND);
    }

    public ReadOnlyBooleanProperty lockUnderWay() {
        return desk.tasks().underWay(LOCK);
    }
}
