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

    /** Steps worked out together: as many as stay in the processor's nearest memory. */
    private static final int TILE = 32;

    private final List<LocalDate> days;

    FanMaker(List<LocalDate> days) {
        this.days = days;
    }

    /** From counts by run and step. */
    Fan counts(String label, int[][] byRun) {
        int tiles = (days.size() + TILE - 1) / TILE;
        FanPoint[] points = new FanPoint[days.size()];
        IntStream.range(0, tiles)
                .parallel()
                .forEach(
                        tile -> {
                            int first = tile * TILE;
                            int last = Math.min(days.size(), first + TILE);
                            int[][] values = new int[last - first][byRun.length];
                            for (int run = 0; run < byRun.length; run++) {
                                for (int step = first; step < last; step++) {
                                    values[step - first][run] = byRun[run][step];
                                }
                            }
                            for (int step = first; step < last; step++) {
                                points[step] = ofCounts(days.get(step), values[step - first]);
                            }
                        });
        return new Fan(label, List.of(points));
    }

    /** From amounts by run and step. */
    Fan amounts(String label, double[][] byRun) {
        return new Fan(
                label,
                IntStream.range(0, days.size())
                        .parallel()
                        .mapToObj(
                                step -> {
                                    double[] values = new double[byRun.length];
                                    for (int run = 0; run < byRun.length; run++) {
                                        values[run] = byRun[run][step];
                                    }
                                    return ofAmounts(days.get(step), values);
                                })
                        .toList());
    }

    static FanPoint ofCounts(LocalDate day, int[] values) {
        int low = Arrays.stream(values).min().getAsInt();
        int high = Arrays.stream(values).max().getAsInt();
        int[] histogram = new int[high - low + 1];
        long sum = 0;
        long squares = 0;
        for (int value : values) {
            histogram[value - low]++;
            sum += value;
            squares += (long) value * value;
        }
        double mean = (double) sum / values.length;
        return new FanPoint(
                day,
                mean,
                sd((double) squares, mean, values.length),
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

    static FanPoint ofAmounts(LocalDate day, double[] values) {
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
