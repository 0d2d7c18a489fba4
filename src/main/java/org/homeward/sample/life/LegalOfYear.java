package org.homeward.sample.life;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.homeward.sample.draw.Dice;

/** The legal status of the closing stock of a year; full care orders are the rest. */
final class LegalOfYear {
    private final YearTargets year;
    private final Dice dice;
    private final Set<Period> open;

    LegalOfYear(YearTargets year, Population population) {
        this.year = year;
        this.dice = new Dice("legal " + year.year());
        this.open = new LinkedHashSet<>(population.inCareOn(year.end()));
    }

    void give() {
        give("J1", year.legal("J"), this::remand);
        give("L1", year.legal("L"), p -> p.daysTo(year.end()) <= 1 ? 1 : 0);
        give("E1", year.legal("E1"), this::placementOrder);
        give("V2", year.legal("V2"), this::agreement);
        give("C1", year.legal("C1"), this::interim);
        open.forEach(period -> period.legal(year.year(), "C2"));
    }

    private void give(String code, int count, ToDoubleFunction<Period> weight) {
        List<Period> chosen = dice.sample(open, count, weight);
        if (chosen.size() < count) {
            throw new IllegalStateException("Too few for " + code + " in " + year.year() + ".");
        }
        chosen.forEach(period -> period.legal(year.year(), code));
        chosen.forEach(open::remove);
    }

    private boolean had(Period period, String code) {
        return !period.isEntrantOf(year) && period.legal(year.year() - 1).equals(code);
    }

    private double remand(Period period) {
        boolean secure = period.kind(year.year()) == Kind.SECURE;
        return secure && period.life().ageOn(year.start()) >= 10 ? 1 : secure ? 1e-9 : 0;
    }

    private double placementOrder(Period period) {
        if (period.kind(year.year()) == Kind.ADOPTION) {
            return 1e9;
        }
        int age = period.life().ageOn(year.end());
        if (age > 8 || period.daysTo(year.end()) < 120 || !period.kind(year.year()).isFoster()) {
            return 0;
        }
        return had(period, "E1") ? 500 : age < 5 ? 10 : 1;
    }

    /** Section 20: unaccompanied children, those who had it before, and entrants. */
    private double agreement(Period period) {
        if (period.life().isUnaccompanied()) {
            return 1e9;
        }
        if (period.kind(year.year()) == Kind.PARENTS) {
            return 0;
        }
        if (had(period, "V2")) {
            return 300;
        }
        int age = period.life().ageOn(year.end());
        double entrant = period.isEntrantOf(year) ? 1 : year.year() == 2012 ? 0.6 : 0.0001;
        return entrant * (age > 14 ? 4 : 1);
    }

    private double interim(Period period) {
        long days = period.daysTo(year.end());
        if (period.isEntrantOf(year)) {
            return days < 40 ? 1e6 : days < 250 ? 300 : 60;
        }
        return had(period, "C1")
                ? (days < 500 ? 20 : 2)
                : had(period, "V2") ? 3 : days < 500 ? 0.1 : 0.0001;
    }
}
