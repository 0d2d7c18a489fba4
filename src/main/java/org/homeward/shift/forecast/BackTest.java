package org.homeward.shift.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.Plain;
import org.homeward.position.CarePosition;
import org.homeward.shift.CountedCare;
import org.homeward.shift.Coverage;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockSeries;

/**
 * The same forecast made some years ago from what was known then, against what was counted since:
 * how far off it was and whether its ranges held. One year proves little; a range that fails often
 * should not be believed.
 *
 * @param ask as it would have been asked then
 * @param impossible why it cannot be made; empty when it was
 * @param rows what it said and what was counted; empty when it cannot be made
 */
public record BackTest(
        int yearsBack, ForecastAsk ask, Optional<String> impossible, List<BackTestRow> rows) {
    /** How many years back forecasts are tried. */
    public static final int YEARS = 2;

    private static final int MOST_RUNS = 500;

    public BackTest {
        rows = List.copyOf(rows);
    }

    /** One and two years back, with a reference period of the same length. */
    public static List<BackTest> list(
            CarePosition position, ForecastAsk ask, RunListener listener) {
        List<BackTest> tests = new ArrayList<>();
        for (int years = 1; years <= YEARS; years++) {
            tests.add(of(position, ask, years, listener));
        }
        return tests;
    }

    private static BackTest of(
            CarePosition position, ForecastAsk ask, int years, RunListener listener) {
        ForecastAsk then = then(ask, years);
        Optional<String> gap = findGap(position, then);
        if (gap.isPresent()) {
            return new BackTest(years, then, gap, List.of());
        }
        Model model = Model.learn(position, then);
        if (model.isEmpty()) {
            return new BackTest(
                    years, then, Optional.of("Nobody was looked after then."), List.of());
        }
        Forecast forecast = Simulation.run(model, then, Course.AS_NOW, listener);
        List<BackTestRow> rows = new ArrayList<>();
        for (int after = 1; after <= years; after++) {
            rows(position, forecast, ask.start().minusYears(years - after), rows);
        }
        return new BackTest(years, then, Optional.empty(), rows);
    }

    private static ForecastAsk then(ForecastAsk ask, int years) {
        ReferencePeriod reference = ask.reference().yearsBack(years);
        return ask.between(reference, ask.start().minusYears(years), ask.start())
                .withStep(ForecastStep.DAILY)
                .withDraws(ask.draws().withRuns(Math.min(MOST_RUNS, ask.draws().runs())));
    }

    private static Optional<String> findGap(CarePosition position, ForecastAsk then) {
        Coverage coverage = new Coverage(CountedCare.of(position, then.scope()).returnYears());
        long missing = ReferenceDays.of(then.reference(), coverage).missing();
        return missing == 0
                ? Optional.empty()
                : Optional.of(
                        "The returns do not reach that far: none is loaded for %s of %s."
                                .formatted(
                                        Plain.count(missing, "day", "days"),
                                        then.reference().inWords()));
    }

    private static void rows(
            CarePosition position, Forecast forecast, LocalDate on, List<BackTestRow> rows) {
        StockSeries counted = StockSeries.on(position, forecast.ask().scope(), List.of(on));
        var point = counted.points().get(0);
        if (!point.covered()) {
            return;
        }
        for (Measure measure :
                List.of(
                        Measure.total(),
                        Measure.fostered(),
                        Measure.residential(ResidentialScope.WIDE))) {
            int number = measure.kinds().stream().mapToInt(point::count).sum();
            FanPoint told = forecast.fan(measure).findOn(on).orElseThrow();
            rows.add(new BackTestRow(forecast.ask().start(), measure, told, number));
        }
    }

    /** Why there is none, or each row as a sentence. */
    public List<String> inWords() {
        String from =
                "From %s, with %s: ".formatted(Plain.day(ask.start()), ask.reference().inWords());
        return impossible.isPresent()
                ? List.of("%s back: %s".formatted(years(), impossible.get()))
                : rows.stream().map(row -> from + row.inWords()).toList();
    }

    private String years() {
        return yearsBack == 1 ? "One year" : "Two years";
    }
}
