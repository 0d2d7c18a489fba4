package org.homeward.shift.forecast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns the numbers of the runs into mean, median and bounds. A count stands for the stretch from
 * half below to half above it, so that a bound may lie between two counts; without that, bands of
 * small numbers would cover more than they say.
 */
final class FanMaker {
    private static final double LOW_95 = 0.025;
    private static final double LOW_80 = 0.1;
    private final List<LocalDate> days;
    private final int runs;

    FanMaker(List<LocalDate> days, int runs) {
        this.days = days;
        this.runs = runs;
    }

    /** The count of a run at a step. */
    @FunctionalInterface
    interface Counts {
        int at(int run, int step);
    }

    /** Fills in the amounts of all runs at a step. */
    @FunctionalInterface
    interface Amounts {
        void fill(int step, double[] into);
    }

    Fan counts(String label, Counts counts) {
        return new Fan(
                label,
                IntStream.range(0, days.size())
                        .parallel()
                        .mapToObj(
                                step -> {
                                    int[] values = new int[runs];
                                    for (int run = 0; run < runs; run++) {
                                        values[run] = counts.at(run, step);
                                    }
                                    return ofCounts(days.get(step), values);
                                })
                        .toList());
    }

    Fan amounts(String label, Amounts amounts) {
        return new Fan(
                label,
                IntStream.range(0, days.size())
                        .parallel()
                        .mapToObj(
                                step -> {
                                    double[] values = new double[runs];
                                    amounts.fill(step, values);
                                    return ofAmounts(days.get(step), values);
                                })
                        .toList());
    }

    static FanPoint ofCounts(LocalDate day, int[] values) {
        int low = Arrays.stream(values).min().orElse(0);
        int high = Arrays.stream(values).max().orElse(0);
        int[] histogram = new int[high - low + 1];
        double sum = 0;
        double squares = 0;
        for (int value : values) {
            histogram[value - low]++;
            sum += value;
            squares += (double) value * value;
        }
        double mean = sum / values.length;
        return new FanPoint(
                day,
                mean,
                sd(squares, mean, values.length),
                quantile(histogram, low, values.length, LOW_95),
                quantile(histogram, low, values.length, LOW_80),
                quantile(histogram, low, values.length, 0.5),
                quantile(histogram, low, values.length, 1 - LOW_80),
                quantile(histogram, low, values.length, 1 - LOW_95));
    }

    private static double quantile(int[] histogram, int low, int runs, double share) {
        double wanted = share * runs;
        int below = 0;
        int at = 0;
        while (at < histogram.length - 1 && below + histogram[at] < wanted) {
            below += histogram[at++];
        }
        double value = low + at - 0.5 + (wanted - below) / histogram[at];
        return Math.max(low, Math.min((double) low + histogram.length - 1, value));
    }

    private static FanPoint ofAmounts(LocalDate day, double[] values) {
        Arrays.sort(values);
        double sum = 0;
        double squares = 0;
        for (double value : values) {
            sum += value;
            squares += value * value;
        }
        double mean = sum / values.length;
        return new FanPoint(
                day,
                mean,
                sd(squares, mean, values.length),
                between(values, LOW_95),
                between(values, LOW_80),
                between(values, 0.5),
                between(values, 1 - LOW_80),
                between(values, 1 - LOW_95));
    }

    private static double between(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    private static double sd(double squares, double mean, int runs) {
        return runs < 2 ? 0 : Math.sqrt(Math.max(0, (squares - runs * mean * mean) / (runs - 1)));
    }
}
