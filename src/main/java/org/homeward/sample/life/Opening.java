package org.homeward.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.draw.Shares;

/** The children in care when the sample begins, 31 March 2012. */
final class Opening {
    private static final double[][] AGE_WEIGHTS = {
        {1}, {45, 40, 35, 30}, {26, 27, 28, 30, 32}, {36, 46, 60, 80, 98, 114}, {108, 108}
    };
    private static final int[] FIRST_AGE = {0, 1, 5, 10, 16};
    private static final double DAYS_OF_YEAR = 365.25;

    private final Dice dice = new Dice("opening");
    private final YearTargets year = YearTargets.of(2012);
    private final Population population;

    Opening(Population population) {
        this.population = population;
    }

    void fill() {
        int unaccompanied = year.unaccompanied();
        for (int band = 0; band < YearTargets.BANDS; band++) {
            int[] counts = Shares.of(year.band(band), AGE_WEIGHTS[band]);
            for (int i = 0; i < counts.length; i++) {
                for (int n = 0; n < counts[i]; n++) {
                    int age = FIRST_AGE[band] + i;
                    add(age, age == 17 && n < unaccompanied);
                }
            }
        }
    }

    private void add(int age, boolean unaccompanied) {
        LocalDate day = year.end();
        LocalDate born = dice.day(day.minusYears(age + 1).plusDays(2), day.minusYears(age));
        double years = dice.logNormal(1.7, 0.95);
        double most = Math.min((age + 0.6) * 0.95, unaccompanied ? 1.2 : 11);
        long days =
                (long) (DAYS_OF_YEAR * Math.min(Math.max(years, 0.03), most * dice.unit() + 0.02));
        LocalDate start = day.minusDays(Math.max(days, 10));
        new Period(population.born(born, unaccompanied), start.isBefore(born) ? born : start);
    }

    /** Everybody added, in a random order. */
    List<Period> listed() {
        return new ArrayList<>(dice.shuffled(population.inCareOn(year.end())));
    }
}
