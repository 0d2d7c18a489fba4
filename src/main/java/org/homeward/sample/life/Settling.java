package org.homeward.sample.life;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.homeward.sample.draw.Dice;

/** Which of the long stays have kept their carer for two years, and which moved in which year. */
final class Settling {
    private static final double IN_THE_LAST_YEAR = 0.65;

    private final Dice dice = new Dice("settling");
    private final Set<Period> settled = new LinkedHashSet<>();
    private final Set<Period> moved2016 = new LinkedHashSet<>();
    private final Set<Period> moved2017 = new LinkedHashSet<>();

    Settling(Population population) {
        YearTargets year = YearTargets.of(LongTerm.YEAR);
        List<Period> cohort =
                population.inCareOn(year.end()).stream()
                        .filter(period -> LongTerm.isLong(period, year))
                        .toList();
        List<Period> calm = new ArrayList<>(cohort);
        calm.removeIf(p -> changed(p, 2016) || changed(p, 2017));
        settled.addAll(dice.sample(calm, LongTerm.SETTLED, this::calmness));
        if (settled.size() < LongTerm.SETTLED) {
            throw new IllegalStateException("Too few long stays are settled.");
        }
        for (Period period : cohort) {
            if (!settled.contains(period) && calm.contains(period)) {
                (dice.chance(IN_THE_LAST_YEAR) ? moved2017 : moved2016).add(period);
            }
        }
    }

    private double calmness(Period period) {
        return period.kind(LongTerm.YEAR).isHome() ? 0.4 : 1;
    }

    private static boolean changed(Period period, int year) {
        return period.kind(year) != period.kind(year - 1);
    }

    Set<Period> settledIn(int year) {
        return year == 2016 || year == 2017 ? settled : Set.of();
    }

    Set<Period> movedIn(int year) {
        return year == 2016 ? moved2016 : year == 2017 ? moved2017 : Set.of();
    }
}
