package org.homeward.sample.life;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.homeward.sample.draw.Dice;

/**
 * The published cohort of long stays: under 16 and looked after for two and a half years or more on
 * 31 March 2017, of whom most have lived with the same carer for two years.
 */
final class LongTerm {
    static final int YEAR = 2017;
    static final LocalDate LATEST_START = LocalDate.of(2014, 9, 30);
    static final int COHORT = 363;
    static final int SETTLED = 258;

    private final YearTargets year;
    private final Dice dice;

    LongTerm(YearTargets year, Dice dice) {
        this.year = year;
        this.dice = dice;
    }

    static boolean isLong(Period period, YearTargets year) {
        return period.life().ageOn(year.end()) < 16 && !period.start().isAfter(LATEST_START);
    }

    /** Exchanges stayers and leavers of the same age band until the cohort has its size. */
    void settle(List<List<Period>> staying, List<Period> left) {
        long over = staying.stream().flatMap(List::stream).filter(this::isLong).count();
        for (over -= COHORT; over != 0; over -= Long.signum(over)) {
            if (!exchange(staying, left, over > 0)) {
                throw new IllegalStateException("The cohort of long stays cannot be met.");
            }
        }
    }

    private boolean isLong(Period period) {
        return isLong(period, year);
    }

    private boolean exchange(List<List<Period>> staying, List<Period> left, boolean longOnesGo) {
        Predicate<Period> goes = period -> isLong(period) == longOnesGo;
        for (int band : dice.shuffled(List.of(1, 2, 3))) {
            List<Period> out =
                    staying.get(band).stream()
                            .filter(goes)
                            .filter(period -> Leavers.mayLeave(period, year))
                            .collect(Collectors.toList());
            List<Period> in =
                    left.stream()
                            .filter(goes.negate())
                            .filter(period -> period.band(year.end()) == band)
                            .collect(Collectors.toList());
            if (!out.isEmpty() && !in.isEmpty()) {
                swap(dice.pick(out), dice.pick(in), staying.get(band), left);
                return true;
            }
        }
        return false;
    }

    private static void swap(Period out, Period in, List<Period> staying, List<Period> left) {
        staying.set(staying.indexOf(out), in);
        left.set(left.indexOf(in), out);
    }
}
