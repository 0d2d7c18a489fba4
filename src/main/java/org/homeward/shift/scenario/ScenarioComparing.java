package org.homeward.shift.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.domain.common.PlacementKind;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.cost.MeanPrices;
import org.homeward.shift.forecast.Course;
import org.homeward.shift.forecast.Fan;
import org.homeward.shift.forecast.Forecast;
import org.homeward.shift.forecast.ForecastAsk;
import org.homeward.shift.forecast.Measure;
import org.homeward.shift.forecast.Model;
import org.homeward.shift.forecast.RunListener;
import org.homeward.shift.forecast.Simulation;
import org.homeward.shift.forecast.Who;

/**
 * Runs a base and scenarios on the same seeds and puts them beside each other. What differs between
 * two of them in a run is the work of the levers, not of chance.
 */
public final class ScenarioComparing {
    private final Model model;
    private final ForecastAsk ask;
    private final ResidentialScope residential;
    private final MeanPrices means;
    private final RunListener listener;
    private int begun;
    private int simulations;

    public ScenarioComparing(
            Model model, ResidentialScope residential, MeanPrices means, RunListener listener) {
        this.model = model;
        this.ask = model.ask();
        this.residential = residential;
        this.means = means;
        this.listener = listener;
    }

    /**
     * The base and each scenario, in the order given. Throws {@link IllegalArgumentException} for
     * more scenarios than {@link Comparison#MOST}.
     */
    public Comparison compare(List<Scenario> scenarios) {
        if (scenarios.size() > Comparison.MOST) {
            throw new IllegalArgumentException(
                    "At most %d scenarios stand beside the base.".formatted(Comparison.MOST));
        }
        begun = 0;
        simulations = 1 + scenarios.stream().mapToInt(ScenarioComparing::simulationsOf).sum();
        Forecast base = simulate(Course.AS_NOW);
        Side side = new Side(base, Scenario.asNow());
        List<ScenarioResult> results = new ArrayList<>();
        results.add(side.result(side, List.of()));
        for (Scenario scenario : scenarios) {
            results.add(result(scenario, base, side));
        }
        return new Comparison(base, residential, results);
    }

    private ScenarioResult result(Scenario scenario, Forecast base, Side first) {
        PlannedCourse planned = ScenarioCourse.of(scenario, base);
        if (planned.course().equals(Course.AS_NOW)) {
            return new Side(base, scenario).result(first, planned.warnings());
        }
        Course course = planned.course();
        Forecast with = simulate(course);
        List<Warning> warnings = new ArrayList<>(planned.warnings());
        with.shortfalls().forEach(shortfall -> warnings.add(ShortPools.warning(shortfall)));
        if (simulationsOf(scenario) < 2) {
            return new Side(with, scenario, isSteppingDown(scenario) ? base : with)
                    .result(first, warnings);
        }
        Forecast without = simulate(new Course(course.entries(), course.exits(), List.of()));
        return new Side(with, scenario, without).result(first, warnings);
    }

    /** With both dials turned, one more shows what the moves alone do. */
    private static int simulationsOf(Scenario scenario) {
        if (scenario.isAsNow()) {
            return 0;
        }
        boolean counts = scenario.changes(LeverGroup.ENTRIES) || scenario.changes(LeverGroup.EXITS);
        return counts && isSteppingDown(scenario) ? 2 : 1;
    }

    private static boolean isSteppingDown(Scenario scenario) {
        boolean recruits =
                scenario.changes(LeverGroup.RECRUITMENT)
                        && scenario.choices().recruits() == Choices.Recruits.STEP_DOWN;
        return recruits || scenario.changes(LeverGroup.STEP_DOWN);
    }

    private Forecast simulate(Course course) {
        int before = begun++;
        return Simulation.run(
                model,
                ask,
                course,
                (done, of) -> listener.done(before * of + done, simulations * of));
    }

    /** One scenario with its money. */
    private final class Side {
        private final Forecast forecast;
        private final Scenario scenario;
        private final ScenarioPrices prices;
        private final RunMoney money;

        Side(Forecast forecast, Scenario scenario) {
            this(forecast, scenario, forecast);
        }

        Side(Forecast forecast, Scenario scenario, Forecast without) {
            this.forecast = forecast;
            this.scenario = scenario;
            this.prices = new ScenarioPrices(scenario, means);
            FamilyPrice families =
                    forecast == without
                            ? FamilyPrice.none(forecast)
                            : FamilyPrice.of(scenario, forecast, without, prices);
            this.money = new RunMoney(forecast, prices, families);
        }

        ScenarioResult result(Side base, List<Warning> warnings) {
            Set<PlacementKind> unpriced = EnumSet.noneOf(PlacementKind.class);
            unpriced.addAll(base.forecast.cost(base.prices).unpriced());
            unpriced.addAll(forecast.cost(prices).unpriced());
            return new ScenarioResult(
                    scenario,
                    counts(base.forecast),
                    new CostComparing(scenario, forecast, base.money, money).costs(unpriced),
                    warnings);
        }

        private Counts counts(Forecast base) {
            Map<KindGroup, Fan> groups = new EnumMap<>(KindGroup.class);
            Map<KindGroup, Fan> more = new EnumMap<>(KindGroup.class);
            for (KindGroup group : KindGroup.values()) {
                Measure measure = Measure.group(group, residential);
                groups.put(group, forecast.fan(measure));
                more.put(group, more(measure, base));
            }
            return new Counts(
                    forecast.fan(Measure.total()),
                    forecast.fan(Measure.total().of(Who.NOT_UNACCOMPANIED)),
                    groups,
                    more(Measure.total(), base),
                    more);
        }

        private Fan more(Measure measure, Forecast base) {
            int[][] here = numbers(forecast, measure);
            int[][] there = forecast == base ? here : numbers(base, measure);
            return Ranges.fan(
                    "more than in the base",
                    forecast.days(),
                    here.length,
                    (run, step) -> here[run][step] - there[run][step]);
        }

        private int[][] numbers(Forecast of, Measure measure) {
            int[][] numbers = new int[of.runs()][];
            for (int run = 0; run < numbers.length; run++) {
                numbers[run] = of.numbers(measure, run);
            }
            return numbers;
        }
    }
}
