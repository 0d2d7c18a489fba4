package org.homeward.ui.scenarios;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.Outcome;
import org.homeward.app.forecast.ForecastWish;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;
import org.homeward.shift.forecast.Draws;
import org.homeward.shift.forecast.ForecastAsk;
import org.homeward.shift.forecast.ForecastStep;
import org.homeward.shift.forecast.LeavingAge;
import org.homeward.shift.forecast.ReferencePeriod;

/** How the forecast is made, as a person sets it. */
public final class ForecastSettings {
    static final List<Integer> HORIZONS = List.of(1, 2, 3, 4, 5, 7, 10);
    static final List<Integer> RUNS = List.of(200, 1_000, 2_000);
    static final Set<String> CODES = Set.of("REFERENCE", "SEED");
    private static final int USUAL_HORIZON = 5;
    private static final int USUAL_YEARS = 2;

    private final ObjectProperty<Optional<LocalDate>> from =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> to =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Integer> horizon = new SimpleObjectProperty<>(USUAL_HORIZON);
    private final ObjectProperty<Integer> runs = new SimpleObjectProperty<>(Draws.USUAL.runs());
    private final StringProperty seed = new SimpleStringProperty("1");
    private final BooleanProperty unaccompanied = new SimpleBooleanProperty(true);
    private final BooleanProperty rateUncertainty = new SimpleBooleanProperty(true);
    private final ObjectProperty<ResidentialScope> residential =
            new SimpleObjectProperty<>(ResidentialScope.WIDE);

    /** The two years before the day. */
    void begin(LocalDate asAt) {
        from.set(Optional.of(asAt.plusDays(1).minusYears(USUAL_YEARS)));
        to.set(Optional.of(asAt));
    }

    /** The question, or everything in words that stands against it. */
    Outcome<ForecastAsk> ask(LocalDate asAt) {
        List<Reason> faults = new ArrayList<>();
        if (from.get().isEmpty() || to.get().isEmpty()) {
            faults.add(Reason.of("REFERENCE", "Say from which day to which rates are learned."));
        }
        if (findSeed().isEmpty()) {
            faults.add(Reason.of("SEED", "The seed is a whole number such as 1."));
        }
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        try {
            return Outcome.done(
                    new ForecastAsk(
                            StockScope.PUBLISHED.withUnaccompanied(unaccompanied.get()),
                            new ReferencePeriod(from.get().orElseThrow(), to.get().orElseThrow()),
                            asAt,
                            asAt.plusYears(horizon.get()),
                            ForecastStep.MONTHLY,
                            new Draws(runs.get(), findSeed().getAsLong(), rateUncertainty.get()),
                            LeavingAge.BY_LAW));
        } catch (IllegalArgumentException cannotBe) {
            return Outcome.refused(
                    List.of(Reason.of("REFERENCE", String.valueOf(cannotBe.getMessage()))));
        }
    }

    /** The same question with its trials on earlier years. */
    static ForecastWish wish(ForecastAsk ask) {
        return new ForecastWish(
                ask.scope(),
                ask.reference().from(),
                ask.reference().to(),
                ask.start(),
                ask.end(),
                ask.step(),
                ask.draws(),
                ask.leavingAge());
    }

    /** All in one line. */
    String inWords() {
        return "Rates of %s to %s; %s on; %s runs, seed %s%s; %s; residential: %s"
                .formatted(
                        from.get().map(Plain::day).orElse("?"),
                        to.get().map(Plain::day).orElse("?"),
                        Plain.count(horizon.get(), "year", "years"),
                        Plain.number(runs.get()),
                        seed.get().strip(),
                        rateUncertainty.get() ? "" : ", rates taken as known",
                        unaccompanied.get()
                                ? "with unaccompanied children"
                                : "without unaccompanied children",
                        residential.get().label().toLowerCase(Locale.UK));
    }

    /** Whatever changes the question. */
    Observable[] all() {
        return new Observable[] {
            from, to, horizon, runs, seed, unaccompanied, rateUncertainty, residential
        };
    }

    private OptionalLong findSeed() {
        try {
            return OptionalLong.of(Long.parseLong(seed.get().strip()));
        } catch (NumberFormatException noNumber) {
            return OptionalLong.empty();
        }
    }

    public ObjectProperty<Optional<LocalDate>> fromProperty() {
        return from;
    }

    public ObjectProperty<Optional<LocalDate>> toProperty() {
        return to;
    }

    public ObjectProperty<Integer> horizonProperty() {
        return horizon;
    }

    public ObjectProperty<Integer> runsProperty() {
        return runs;
    }

    public StringProperty seedProperty() {
        return seed;
    }

    public BooleanProperty unaccompaniedProperty() {
        return unaccompanied;
    }

    /** Rates themselves are drawn anew in each run. */
    public BooleanProperty rateUncertaintyProperty() {
        return rateUncertainty;
    }

    public ObjectProperty<ResidentialScope> residentialProperty() {
        return residential;
    }
}
