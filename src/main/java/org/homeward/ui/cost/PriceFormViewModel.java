package org.homeward.ui.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Outcome;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.common.Reason;
import org.homeward.domain.money.WeeklyPrice;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Words;

/** A price about to be set from a day on. */
public final class PriceFormViewModel {
    private static final String COMMAND = "set the price";

    private final CostDesk work;
    private final Desk desk;
    private final Runnable whenSet;
    private final ObjectProperty<PlacementKind> kind =
            new SimpleObjectProperty<>(PlacementKind.RES_CHILDRENS_HOME);
    private final ObjectProperty<ProviderCode> provider =
            new SimpleObjectProperty<>(ProviderCode.NONE);
    private final StringProperty weekly = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> from =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty source = new SimpleStringProperty("");
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();

    PriceFormViewModel(CostDesk work, Desk desk, Runnable whenSet) {
        this.work = work;
        this.desk = desk;
        this.whenSet = whenSet;
    }

    /** A new price, from the day that is looked at. */
    void begin() {
        weekly.set("");
        source.set("");
        from.set(Optional.of(desk.asAt().day()));
        refusals.clear();
    }

    /** One that is recorded: with the same day it is corrected, with another it is followed. */
    void take(WeeklyPrice price) {
        kind.set(price.kind());
        provider.set(price.provider());
        weekly.set(price.weekly().inPounds().toPlainString());
        source.set(price.source());
        from.set(Optional.of(price.from()));
        refusals.clear();
    }

    /** Stores it; otherwise the refusals say what to change. */
    public void set() {
        Optional<Money> amount = Amounts.pounds(weekly.get());
        List<Reason> missing = new ArrayList<>();
        if (amount.isEmpty()) {
            missing.add(Reason.of("AMOUNT", "Type pounds a week, such as 3650 or 820.50."));
        }
        if (from.get().isEmpty()) {
            missing.add(Reason.of("FROM", "Type the day from which it holds."));
        }
        if (!missing.isEmpty()) {
            refusals.setAll(missing);
            return;
        }
        var price =
                new WeeklyPrice(
                        kind.get(),
                        provider.get(),
                        amount.orElseThrow(),
                        from.get().orElseThrow(),
                        source.get().strip());
        desk.tasks()
                .run(
                        COMMAND,
                        () -> work.keeping().setPrice().set(price, work.actor()),
                        this::told,
                        desk.notices()::trouble);
    }

    private void told(Outcome<WeeklyPrice> outcome) {
        refusals.setAll(outcome.reasons());
        outcome.findResult()
                .ifPresent(
                        price -> {
                            desk.notices()
                                    .saved(
                                            "%s: %s a week from %s."
                                                    .formatted(
                                                            Words.of(price.kind()),
                                                            Plain.pounds(price.weekly()),
                                                            Plain.day(price.from())));
                            whenSet.run();
                        });
    }

    public ObjectProperty<PlacementKind> kindProperty() {
        return kind;
    }

    public ObjectProperty<ProviderCode> providerProperty() {
        return provider;
    }

    public StringProperty weeklyProperty() {
        return weekly;
    }

    public ObjectProperty<Optional<LocalDate>> fromProperty() {
        return from;
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
