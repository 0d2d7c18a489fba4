package org.homeward.shift.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.common.PlacementKind;
import org.homeward.shift.forecast.Forecast;

/** The money of a scenario beside that of the base, run by run. */
final class CostComparing {
    private static final int APRIL = 4;

    private final Scenario scenario;
    private final List<LocalDate> days;
    private final RunMoney base;
    private final RunMoney money;

    CostComparing(Scenario scenario, Forecast forecast, RunMoney base, RunMoney money) {
        this.scenario = scenario;
        this.days = forecast.days();
        this.base = base;
        this.money = money;
    }

    Costs costs(Set<PlacementKind> unpriced) {
        return new Costs(
                Ranges.fan("cost of a week", days, money.runs(), money::weekly),
                unpriced,
                years(),
                unpriced.isEmpty() ? Optional.of(net()) : Optional.empty());
    }

    private List<YearCost> years() {
        List<YearCost> years = new ArrayList<>();
        int first = 1;
        for (int step = 1; step < days.size(); step++) {
            boolean last =
                    step == days.size() - 1 || yearOf(days.get(step + 1)) != yearOf(days.get(step));
            if (last) {
                years.add(year(first, step));
                first = step + 1;
            }
        }
        return years;
    }

    private YearCost year(int first, int last) {
        double[] cost = new double[money.runs()];
        double[] more = new double[money.runs()];
        for (int run = 0; run < cost.length; run++) {
            for (int step = first; step <= last; step++) {
                cost[run] += money.between(run, step);
                more[run] += money.between(run, step) - base.between(run, step);
            }
        }
        int year = yearOf(days.get(last));
        return new YearCost(
                "%d-%02d".formatted(year, (year + 1) % 100),
                last - first + 1,
                Ranges.point(days.get(last), cost),
                Ranges.point(days.get(last), more));
    }

    private Net net() {
        double[][] saved = new double[money.runs()][days.size()];
        for (int run = 0; run < saved.length; run++) {
            for (int step = 1; step < days.size(); step++) {
                saved[run][step] =
                        saved[run][step - 1] + base.between(run, step) - money.between(run, step);
            }
        }
        SpendProfile spend = SpendProfile.of(scenario, month(1));
        return new Net(
                spend.total(),
                Ranges.fan(
                        "saved less spent",
                        days,
                        saved.length,
                        (run, step) -> saved[run][step] - spend.by(YearMonth.from(days.get(step)))),
                spend.total() > 0
                        ? Optional.of(breakEven(saved, spend.total()))
                        : Optional.empty());
    }

    private BreakEven breakEven(double[][] saved, double spend) {
        List<YearMonth> months = new ArrayList<>();
        for (int step = 1; step < days.size(); step++) {
            months.add(month(step));
        }
        int[] places = new int[saved.length];
        for (int run = 0; run < saved.length; run++) {
            int step = 1;
            while (step < days.size() && saved[run][step] < spend) {
                step++;
            }
            places[run] = step - 1;
        }
        return BreakEven.of(places, months);
    }

    private YearMonth month(int step) {
        return YearMonth.from(days.get(step));
    }

    private static int yearOf(LocalDate day) {
        return day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear();
    }
}
