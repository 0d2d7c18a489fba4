package org.homeward.shift.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homeward.shift.forecast.Fan;
import org.homeward.shift.forecast.FanPoint;

/** Mean, median and bounds over the runs. */
final class Ranges {
    private Ranges() {}

    /** The value of a run at a step. */
    @FunctionalInterface
    interface Values {
        double at(int run, int step);
    }

    static Fan fan(String label, List<LocalDate> days, int runs, Values values) {
        List<FanPoint> points = new ArrayList<>();
        double[] all = new double[runs];
        for (int step = 0; step < days.size(); step++) {
            for (int run = 0; run < runs; run++) {
                all[run] = values.at(run, step);
            }
            points.add(point(days.get(step), all.clone()));
        }
        return new Fan(label, points);
    }

    /** Sorts the values. */
    static FanPoint point(LocalDate day, double[] values) {
        Arrays.sort(values);
        double mean = Arrays.stream(values).average().orElse(0);
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return new FanPoint(
                day,
                mean,
                values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1)),
                at(values, 0.025),
                at(values, 0.1),
                at(values, 0.5),
                at(values, 0.9),
                at(values, 0.975));
    }

    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
