package org.homeward.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.sample.draw.Dice;

/**
 * Who leaves in a year: everybody who turns 18, and as many others of each age as the year asks.
 */
final class Leavers {
    private static final int[] FEWEST = {24, 45, 30, 30, 12};
    private static final int DAYS_BEFORE_END = 20;

    private final YearTargets year;
    private final Population population;
    private final Entrants entrants;
    private final Dice dice;
    private final List<List<Period>> byBand = new ArrayList<>();
    private final List<Period> grown = new ArrayList<>();
    private final List<Period> left = new ArrayList<>();

    Leavers(YearTargets year, Population population, Entrants entrants) {
        this.year = year;
        this.population = population;
        this.entrants = entrants;
        this.dice = new Dice("leavers " + year.year());
    }

    /** Ends the periods of everybody who leaves; those who turned 18 come first. */
    void leave() {
        sortByBand();
        entrants.fitAges(leaving(), FEWEST);
        sortByBand();
        int[] leaving = leaving();
        for (int band = 0; band < leaving.length; band++) {
            leaveOf(byBand.get(band), leaving[band]);
        }
        if (year.year() == LongTerm.YEAR) {
            new LongTerm(year, dice).settle(byBand, left);
        }
        left.forEach(period -> period.endOn(dayOf(period)));
        grown.forEach(period -> period.endOn(period.life().adultOn()));
    }

    List<Period> grown() {
        return grown;
    }

    List<Period> others() {
        return left;
    }

    private void sortByBand() {
        byBand.clear();
        grown.clear();
        for (int band = 0; band < YearTargets.BANDS; band++) {
            byBand.add(new ArrayList<>());
        }
        for (Period period : population.inCareOn(year.end())) {
            if (period.life().adultOn().isAfter(year.end())) {
                byBand.get(period.band(year.end())).add(period);
            } else {
                grown.add(period);
            }
        }
    }

    private int[] leaving() {
        int[] leaving = new int[YearTargets.BANDS];
        for (int band = 0; band < leaving.length; band++) {
            leaving[band] = byBand.get(band).size() - year.band(band);
        }
        return leaving;
    }

    private void leaveOf(List<Period> there, int count) {
        List<Period> chosen = dice.sample(there, count, this::weight);
        if (chosen.size() < count) {
            throw new IllegalStateException("Too few can leave in " + year.year() + ".");
        }
        left.addAll(chosen);
        there.removeAll(chosen);
    }

    private double weight(Period period) {
        if (!mayLeave(period, year)) {
            return 0;
        }
        Kind before = period.kind(year.year() - 1);
        double byKind =
                period.isEntrantOf(year)
                        ? 1
                        : before == Kind.ADOPTION ? 14 : before == Kind.PARENTS ? 1.8 : 1;
        return byKind * byTime(period.daysTo(year.end())) * (before.isHome() ? 2.6 : 1);
    }

    /** Not in the last weeks, and unaccompanied children stay until they are 18. */
    static boolean mayLeave(Period period, YearTargets year) {
        return !period.life().isUnaccompanied()
                && period.start().isBefore(year.end().minusDays(DAYS_BEFORE_END));
    }

    private static double byTime(long days) {
        if (days < 365) {
            return 2.4;
        }
        if (days < 730) {
            return 1.6;
        }
        return days < 1400 ? 0.7 : 0.3;
    }

    private LocalDate dayOf(Period period) {
        LocalDate first = period.start().plusDays(8);
        return dice.day(first.isBefore(year.start()) ? year.start() : first, year.end());
    }
}
