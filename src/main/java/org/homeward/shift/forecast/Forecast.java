package org.homeward.shift.forecast;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.homeward.domain.common.PlacementKind;

/**
 * What the runs of a simulation came to: for each day told, how many children are in each kind of
 * care in each run, and how many came in and left since the start. Nothing in it is below zero, and
 * in each run start plus entries less exits is the number looked after.
 */
public final class Forecast {
    private final Setup setup;
    private final RunResult[] results;
    private final List<LocalDate> days;

    Forecast(Setup setup, RunResult[] results) {
        this.setup = setup;
        this.results = results;
        this.days = List.copyOf(setup.horizon.steps);
    }

    public ForecastAsk ask() {
        return setup.ask;
    }

    public Model model() {
        return setup.model;
    }

    public Course course() {
        return setup.course;
    }

    public int runs() {
        return results.length;
    }

    /** The days that are told, the start first. */
    public List<LocalDate> days() {
        return days;
    }

    /** The range of a number of children. */
    public Fan fan(Measure measure) {
        return counted(measure.label(), setup.lanes.of(measure));
    }

    /** Children who came into care since the start. */
    public Fan entries() {
        return counted("came into care", setup.lanes.entered());
    }

    /** Children who left care since the start, for any reason. */
    public Fan exits() {
        return counted("left care", setup.lanes.left());
    }

    /** Children who left care since the start because they reached the leaving age. */
    public Fan exitsOfAge() {
        return counted("reached the leaving age", setup.lanes.leftOfAge());
    }

    /** The number of a measure in one run, day by day. */
    public int[] numbers(Measure measure, int run) {
        return numbers(run, setup.lanes.of(measure));
    }

    public int[] entries(int run) {
        return numbers(run, setup.lanes.entered());
    }

    public int[] exits(int run) {
        return numbers(run, setup.lanes.left());
    }

    /** Share of the runs in which a measure is at or under a number on a day that is told. */
    public double probabilityAtOrUnder(Measure measure, LocalDate day, double number) {
        int step = days.indexOf(day);
        if (step < 0) {
            throw new IllegalArgumentException("%s is no day of the forecast.".formatted(day));
        }
        int[] lanes = setup.lanes.of(measure);
        int under = 0;
        for (int run = 0; run < results.length; run++) {
            under += number(run, step, lanes) <= number ? 1 : 0;
        }
        return (double) under / results.length;
    }

    /** The cost of a week in pounds, day by day; kinds without a price are named. */
    public CostFan cost(WeeklyPrices prices) {
        double[][] price = prices(prices);
        double[] values = new double[results.length];
        Fan fan =
                new FanMaker(days, results.length)
                        .amounts(
                                "cost of a week",
                                (step, into) -> {
                                    for (int run = 0; run < values.length; run++) {
                                        into[run] = cost(price[step], run, step);
                                    }
                                });
        return new CostFan(fan, unpriced(prices));
    }

    /** The cost of a week in pounds in one run, day by day, of the kinds that have a price. */
    public double[] weeklyCost(WeeklyPrices prices, int run) {
        double[][] price = prices(prices);
        return byStep(step -> cost(price[step], run, step));
    }

    /** Streams that found too few children to move. */
    public List<Shortfall> shortfalls() {
        return Streams.sum(setup, results);
    }

    private Fan counted(String label, int... lanes) {
        return new FanMaker(days, results.length)
                .counts(label, (run, step) -> number(run, step, lanes));
    }

    private int[] numbers(int run, int... lanes) {
        int[] numbers = new int[days.size()];
        for (int step = 0; step < numbers.length; step++) {
            numbers[step] = number(run, step, lanes);
        }
        return numbers;
    }

    private int number(int run, int step, int... lanes) {
        short[] numbers = results[run].numbers;
        int sum = 0;
        for (int lane : lanes) {
            sum += numbers[lane * days.size() + step];
        }
        return sum;
    }

    private double[] byStep(IntToDoubleFunction value) {
        double[] values = new double[days.size()];
        for (int step = 0; step < values.length; step++) {
            values[step] = value.applyAsDouble(step);
        }
        return values;
    }

    /** Price by step and lane; 0 where there is none. */
    private double[][] prices(WeeklyPrices prices) {
        double[][] price = new double[days.size()][setup.lanes.count()];
        for (int step = 0; step < price.length; step++) {
            for (PlacementKind kind : PlacementKind.values()) {
                OptionalDouble weekly = prices.weekly(kind, days.get(step));
                for (boolean alone : new boolean[] {false, true}) {
                    int lane = setup.lanes.state(Way.at(kind), alone);
                    if (lane >= 0) {
                        price[step][lane] = weekly.orElse(0);
                    }
                }
            }
        }
        return price;
    }

    private double cost(double[] price, int run, int step) {
        short[] numbers = results[run].numbers;
        double sum = 0;
        for (int lane = 0; lane < setup.lanes.entered(); lane++) {
            sum += price[lane] * numbers[lane * days.size() + step];
        }
        return sum;
    }

    private Set<PlacementKind> unpriced(WeeklyPrices prices) {
        Set<PlacementKind> without = EnumSet.noneOf(PlacementKind.class);
        for (PlacementKind kind : PlacementKind.values()) {
            boolean priced = days.stream().allMatch(day -> prices.weekly(kind, day).isPresent());
            if (!priced && isLivedIn(Measure.kind(kind))) {
                without.add(kind);
            }
        }
        return without;
    }

    private boolean isLivedIn(Measure measure) {
        int[] lanes = setup.lanes.of(measure);
        for (int run = 0; run < results.length && lanes.length > 0; run++) {
            for (int step = 0; step < days.size(); step++) {
                if (number(run, step, lanes) > 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
