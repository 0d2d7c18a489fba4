package org.homeward.shift.forecast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

    /** Children who came in since the start in one run, day by day. */
    public int[] entries(int run) {
        return numbers(run, setup.lanes.entered());
    }

    /** Children who left since the start in one run, day by day. */
    public int[] exits(int run) {
        return numbers(run, setup.lanes.left());
    }

    /** Share of the runs in which a measure is at or under a number on a day that is told. */
    public double probabilityAtOrUnder(Measure measure, LocalDate day, double number) {
        int step = days.indexOf(day);
        if (step < 0) {
            throw new IllegalArgumentException("%s is no day of the forecast.".formatted(day));
        }
        long under =
                IntStream.range(0, results.length)
                        .filter(run -> numbers(measure, run)[step] <= number)
                        .count();
        return (double) under / results.length;
    }

    /** The cost of a week in pounds, day by day; kinds without a price are named. */
    public CostFan cost(WeeklyPrices prices) {
        double[][] price = prices(prices);
        double[][] byRun = new double[results.length][];
        IntStream.range(0, results.length).parallel().forEach(r -> byRun[r] = cost(price, r));
        return new CostFan(new FanMaker(days).amounts("cost of a week", byRun), unpriced(prices));
    }

    /** The cost of a week in pounds in one run, day by day, of the kinds that have a price. */
    public double[] weeklyCost(WeeklyPrices prices, int run) {
        return cost(prices(prices), run);
    }

    /** The range of an amount of money that was worked out run by run, day by day. */
    public Fan amounts(String label, double[][] byRun) {
        return new FanMaker(days).amounts(label, byRun);
    }

    /** Streams that found too few children to move. */
    public List<Shortfall> shortfalls() {
        return Streams.sum(setup, results);
    }

    private Fan counted(String label, int... lanes) {
        int[][] byRun = new int[results.length][];
        IntStream.range(0, results.length).parallel().forEach(r -> byRun[r] = numbers(r, lanes));
        return new FanMaker(days).counts(label, byRun);
    }

    private int[] numbers(int run, int... lanes) {
        int[] numbers = new int[days.size()];
        for (int lane : lanes) {
            results[run].numbers.addTo(numbers, lane);
        }
        return numbers;
    }

    /** Price by kind and step; 0 where there is none. */
    private double[][] prices(WeeklyPrices prices) {
        return Arrays.stream(PlacementKind.values())
                .map(
                        kind ->
                                days.stream()
                                        .mapToDouble(day -> prices.weekly(kind, day).orElse(0))
                                        .toArray())
                .toArray(double[][]::new);
    }

    private double[] cost(double[][] price, int run) {
        double[] cost = new double[days.size()];
        for (PlacementKind kind : PlacementKind.values()) {
            int[] lanes = setup.lanes.of(Measure.kind(kind));
            if (lanes.length > 0) {
                int[] children = numbers(run, lanes);
                double[] weekly = price[Way.at(kind)];
                for (int step = 0; step < cost.length; step++) {
                    cost[step] += weekly[step] * children[step];
                }
            }
        }
        return cost;
    }

    private Set<PlacementKind> unpriced(WeeklyPrices prices) {
        Set<PlacementKind> without = EnumSet.noneOf(PlacementKind.class);
        for (PlacementKind kind : PlacementKind.values()) {
            boolean priced = days.stream().allMatch(day -> prices.weekly(kind, day).isPresent());
            if (!priced && isLivedIn(setup.lanes.of(Measure.kind(kind)))) {
                without.add(kind);
            }
        }
        return without;
    }

    private boolean isLivedIn(int... lanes) {
        return Arrays.stream(results)
                .anyMatch(r -> IntStream.of(lanes).anyMatch(lane -> !r.numbers.isEmpty(lane)));
    }
}
