package org.homeward.ui.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Outcome;
import org.homeward.app.cost.StandardPrices;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.money.WeeklyPrice;
import org.homeward.ui.kit.Desk;

/** Assumed prices on offer for a register without any; nothing is ticked before a person does. */
public final class OfferedPricesViewModel {
    private static final String COMMAND = "take the prices";

    private final CostDesk work;
    private final Desk desk;
    private final Runnable whenTaken;
    private final Map<WeeklyPrice, BooleanProperty> offered = new LinkedHashMap<>();
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();

    OfferedPricesViewModel(CostDesk work, Desk desk, Runnable whenTaken) {
        this.work = work;
        this.desk = desk;
        this.whenTaken = whenTaken;
        StandardPrices.list().forEach(p -> offered.put(p, new SimpleBooleanProperty()));
    }

    public Map<WeeklyPrice, BooleanProperty> offered() {
        return offered;
    }

    public void tickAll() {
        offered.values().forEach(ticked -> ticked.set(true));
    }

    /** Stores those that are ticked; otherwise the refusals say why not. */
    public void take() {
        List<WeeklyPrice> chosen = new ArrayList<>();
        offered.forEach(
                (price, ticked) -> {
                    if (ticked.get()) {
                        chosen.add(price);
                    }
                });
        desk.tasks()
                .run(
                        COMMAND,
                        () -> work.keeping().takePrices().take(chosen, work.actor()),
                        this::told,
                        desk.notices()::trouble);
    }

    private void told(Outcome<List<WeeklyPrice>> outcome) {
        refusals.setAll(outcome.reasons());
        outcome.findResult()
                .ifPresent(
                        taken -> {
                            desk.notices()
                                    .saved(
                                            Plain.count(
                                                            taken.size(),
                                                            "assumed price is",
                                                            "assumed prices are")
                                                    + " in the register.");
                            whenTaken.run();
                        });
    }

    public ObservableList<Reason> refusals() {
        return refusals;
    }

    public ReadOnlyBooleanProperty underWay() {
        return desk.tasks().underWay(COMMAND);
    }
}
