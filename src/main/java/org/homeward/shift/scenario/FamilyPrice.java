package org.homeward.shift.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.homeward.domain.common.PlacementKind;
import org.homeward.shift.forecast.Forecast;
import org.homeward.shift.forecast.Measure;

/**
 * What a family for a child who stepped down costs more than usual care of its kind. It is paid for
 * every child in foster care beyond those who would be there, run by run, without the moves of the
 * scenario.
 */
final class FamilyPrice {
    private final Forecast with;
    private final Forecast without;
    private final double[] more;

    private FamilyPrice(Forecast with, Forecast without, double[] more) {
        this.with = with;
        this.without = without;
        this.more = more;
    }

    /** Nobody steps down. */
    static FamilyPrice none(Forecast forecast) {
        return new FamilyPrice(forecast, forecast, new double[forecast.days().size()]);
    }

    /**
     * Makes it.
     *
     * @param without the same scenario in the same runs, but without its moves
     */
    static FamilyPrice of(
            Scenario scenario, Forecast with, Forecast without, ScenarioPrices prices) {
        PlacementKind to =
                scenario.amount(Lever.STEP_DOWNS) > 0
                        ? scenario.choices().destination()
                        : PlacementKind.FOSTER_IN_HOUSE;
        List<LocalDate> days = with.days();
        double[] more = new double[days.size()];
        for (int step = 0; step < more.length; step++) {
            OptionalDouble usual = prices.weekly(to, days.get(step));
            double asked =
                    scenario.amount(Lever.STEP_DOWN_WEEKLY) * prices.factor(to, days.get(step));
            more[step] = usual.isPresent() ? asked - usual.getAsDouble() : 0;
        }
        return new FamilyPrice(with, without, more);
    }

    void addTo(double[] weekly, int run) {
        if (with == without) {
            return;
        }
        int[] here = with.numbers(Measure.fostered(), run);
        int[] there = without.numbers(Measure.fostered(), run);
        for (int step = 0; step < weekly.length; step++) {
            weekly[step] += more[step] * Math.max(0, here[step] - there[step]);
        }
    }
}
