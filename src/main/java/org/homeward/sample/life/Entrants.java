package org.homeward.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.draw.Shares;

/** The children who start to be looked after in a year. */
final class Entrants {
    /** Starts of the year to March 2017 by age at start, as published. */
    private static final double[] STARTS_BY_AGE = {98, 95, 86, 133, 60};

    private static final Set<String> WENT_HOME = Set.of("E4A", "E4B", "E13", "E8");
    private static final double SECOND_PERIODS = 0.05;
    private static final int[] YOUNGEST_DAYS = {0, 366, 1827, 3653, 5845};
    private static final int[] OLDEST_DAYS = {364, 1825, 3651, 5842, 6480};

    private final YearTargets year;
    private final Population population;
    private final Dice dice;
    private final List<Period> fresh = new ArrayList<>();

    Entrants(YearTargets year, Population population) {
        this.year = year;
        this.population = population;
        this.dice = new Dice("entrants " + year.year());
    }

    /** Adds the year's entrants to the population. */
    void enter() {
        int again = comeAgain();
        int alone = enterUnaccompanied();
        int[] counts = Shares.of(year.starts() - again - alone, weightsWithout(alone));
        for (int band = 0; band < counts.length; band++) {
            for (int n = 0; n < counts[band]; n++) {
                fresh.add(enterAged(band));
            }
        }
        enterInLastDays();
    }

    private double[] weightsWithout(int alone) {
        double[] weights = STARTS_BY_AGE.clone();
        weights[4] = Math.max(20, weights[4] - 0.7 * alone);
        return weights;
    }

    private int comeAgain() {
        List<Life> left =
                population.lives().stream()
                        .filter(life -> WENT_HOME.contains(life.last().endReason()))
                        .filter(life -> life.ageOn(year.end()) < 16)
                        .filter(life -> life.last().end().isAfter(year.start().minusDays(330)))
                        .filter(life -> life.last().end().isBefore(year.end().minusDays(60)))
                        .toList();
        int count = (int) (SECOND_PERIODS * year.starts());
        List<Life> again = dice.sample(left, count, life -> 1);
        for (Life life : again) {
            LocalDate earliest = life.last().end().plusDays(21);
            LocalDate first = earliest.isBefore(year.start()) ? year.start() : earliest;
            LocalDate last = life.last().end().plusDays(360);
            LocalDate latest = year.end().minusDays(30);
            new Period(life, dice.day(first, last.isAfter(latest) ? latest : last));
        }
        return again.size();
    }

    private int enterUnaccompanied() {
        long there =
                population.inCareOn(year.start().minusDays(1)).stream()
                        .filter(period -> period.life().isUnaccompanied())
                        .filter(period -> period.life().adultOn().isAfter(year.end()))
                        .count();
        int count = (int) Math.max(0, year.unaccompanied() - there);
        for (int n = 0; n < count; n++) {
            LocalDate start = dice.day(year.start().plusDays(20), year.end().minusDays(20));
            int days = dice.between(15 * 365 + 100, 17 * 365 + 60);
            LocalDate born = start.minusDays(days);
            LocalDate latest = year.end().minusYears(18).plusDays(30);
            new Period(population.born(born.isBefore(latest) ? latest : born, true), start);
        }
        return count;
    }

    private Period enterAged(int band) {
        LocalDate start = dice.day(year.start(), year.end().minusDays(3));
        int days = dice.between(YOUNGEST_DAYS[band], OLDEST_DAYS[band]);
        if (band == 0 && dice.chance(0.5)) {
            days = dice.between(0, 12);
        }
        if (band == 3) {
            days = Math.max(days, dice.between(YOUNGEST_DAYS[3], OLDEST_DAYS[3]));
        }
        return new Period(population.born(start.minusDays(days), false), start);
    }

    /** Two come in the last days, so that emergency powers still hold at the end of the year. */
    private void enterInLastDays() {
        fresh.stream()
                .filter(period -> period.life().ageOn(year.end()) > 1)
                .filter(period -> period.life().ageOn(year.end()) < 15)
                .limit(2)
                .forEach(period -> period.startOn(year.end().minusDays(1)));
    }

    /** Gives entrants another age until enough children of every band can leave. */
    void fitAges(int[] leaving, int[] fewest) {
        for (int band = 0; band < leaving.length; band++) {
            while (leaving[band] < fewest[band]) {
                int from = mostSpare(leaving, fewest);
                Period changed = fresh.stream().filter(p -> bandOf(p) == from).findFirst().get();
                fresh.remove(changed);
                changed.life().bornOn(birthday(band, changed.start()));
                leaving[from]--;
                leaving[band]++;
            }
        }
    }

    private int bandOf(Period period) {
        return period.life().ageOn(year.end()) > 17 ? -1 : period.band(year.end());
    }

    private int mostSpare(int[] leaving, int[] fewest) {
        int most = -1;
        for (int band = 0; band < leaving.length; band++) {
            int at = band;
            boolean any = fresh.stream().anyMatch(p -> bandOf(p) == at);
            if (any && (most < 0 || leaving[band] - fewest[band] > leaving[most] - fewest[most])) {
                most = band;
            }
        }
        return most;
    }

    private LocalDate birthday(int band, LocalDate start) {
        LocalDate end = year.end();
        LocalDate first = end.minusDays(OLDEST_DAYS[band]);
        LocalDate last = end.minusDays(YOUNGEST_DAYS[band]);
        return dice.day(first.isAfter(start) ? start : first, last.isAfter(start) ? start : last);
    }
}
