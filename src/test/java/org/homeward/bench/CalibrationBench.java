package org.homeward.bench;

import java.util.Locale;
import org.homeward.shift.forecast.Calibration;

/**
 * Prints how often the ranges of a forecast hold on data simulated from known rates. Arguments:
 * worlds (400 when none is given), runs of each forecast (500), years of the reference period (2).
 */
public final class CalibrationBench {
    private static final int NEWS = 50;

    private CalibrationBench() {}

    public static void main(String[] args) {
        int worlds = number(args, 0, 400);
        int runs = number(args, 1, 500);
        int years = number(args, 2, 2);
        Calibration calibration =
                Calibration.of(
                        worlds,
                        runs,
                        years,
                        done -> {
                            if (done % NEWS == 0) {
                                System.err.println(done + " worlds");
                            }
                        });
        System.out.printf(
                Locale.ROOT,
                "One year on, %d worlds, %d runs each, reference %d years%n",
                calibration.repetitions(),
                runs,
                years);
        for (String measure : calibration.measures()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-22s 80 %% range held %5.1f %%   95 %% range held %5.1f %%%n",
                    measure,
                    100 * calibration.held80(measure),
                    100 * calibration.held95(measure));
        }
    }

    private static int number(String[] args, int at, int usual) {
        return args.length > at ? Integer.parseInt(args[at]) : usual;
    }
}
