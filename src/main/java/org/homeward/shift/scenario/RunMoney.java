package org.homeward.shift.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.homeward.shift.forecast.Forecast;

/**
 * The money of every run: pounds a week on each day that is told, and pounds in each stretch
 * between two of them at the mean of both ends.
 */
final class RunMoney {
    private static final double WEEK = 7;
    private final double[][] weekly;
    private final double[] weeks;

    RunMoney(Forecast forecast, ScenarioPrices prices, FamilyPrice families) {
        List<LocalDate> days = forecast.days();
        weeks = new double[days.size()];
        for (int step = 1; step < weeks.length; step++) {
            weeks[step] = ChronoUnit.DAYS.between(days.get(step - 1), days.get(step)) / WEEK;
        }
        weekly = new double[forecast.runs()][];
        for (int run = 0; run < weekly.length; run++) {
            weekly[run] = forecast.weeklyCost(prices, run);
            families.addTo(weekly[run], run);
        }
    }

    int runs() {
        return weekly.length;
    }

    double weekly(int run, int step) {
        return weekly[run][step];
    }

    /** Pounds from the day before in the list to this one; 0 for the first. */
    double between(int run, int step) {
        return step == 0 ? 0 : weeks[step] * (weekly[run][step - 1] + weekly[run][step]) / 2;
    }
}
