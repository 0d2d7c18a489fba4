package org.homeward.sample.life;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.draw.Shares;

/**
 * Where the closing stock of a year lives. Most children stay where they were; the scarce kinds
 * take from the others by age and need until every kind has its number.
 */
final class KindsOfYear {
    /** Under 10, 10-12, 13-15 and 16-17 in children's homes. */
    private static final double[] AGES_IN_HOMES = {4, 21, 51, 34};

    private static final int[] FROM_AGE = {7, 10, 13, 16, 18};

    private final YearTargets year;
    private final Dice dice;
    private final Set<Period> open;
    private final KindWeights weights;

    KindsOfYear(YearTargets year, Population population) {
        this.year = year;
        this.dice = new Dice("kinds " + year.year());
        this.open = new LinkedHashSet<>(population.inCareOn(year.end()));
        this.weights = new KindWeights(year);
    }

    void give() {
        fillHomes();
        for (Kind kind : Kind.values()) {
            if (!kind.isHome() && kind != Kind.OWN_FOSTER) {
                fill(kind, year.kind(kind), period -> true);
            }
        }
        open.forEach(period -> period.kind(year.year(), Kind.OWN_FOSTER));
    }

    private void fillHomes() {
        fill(Kind.SECURE, 1, period -> isAged(period, 13, 16));
        fill(Kind.SECURE, year.kind(Kind.SECURE) - 1, period -> isAged(period, 16, 18));
        int own = year.kind(Kind.OWN_HOME);
        int[] all = Shares.of(own + year.kind(Kind.EXTERNAL_HOME) + 2, AGES_IN_HOMES);
        all[2]--;
        all[3]--;
        int[] inOwn = Shares.of(own, all[0], all[1], all[2], all[3]);
        for (int i = 0; i < all.length; i++) {
            int from = FROM_AGE[i];
            int to = FROM_AGE[i + 1];
            int external = all[i] - inOwn[i];
            List<Period> kept = stayers(Kind.EXTERNAL_HOME, external, p -> isAged(p, from, to));
            fill(Kind.OWN_HOME, inOwn[i], period -> isAged(period, from, to));
            fill(Kind.EXTERNAL_HOME, external - kept.size(), period -> isAged(period, from, to));
        }
    }

    private boolean isAged(Period period, int from, int below) {
        int age = period.life().ageOn(year.end());
        return age >= from && age < below;
    }

    private void fill(Kind kind, int count, Predicate<Period> fits) {
        int missing = count - stayers(kind, count, fits).size();
        List<Period> chosen =
                dice.sample(open, missing, p -> fits.test(p) ? weights.joining(p, kind) : 0);
        if (chosen.size() < missing) {
            throw new IllegalStateException("Too few for " + kind + " in " + year.year() + ".");
        }
        give(chosen, kind);
    }

    private List<Period> stayers(Kind kind, int count, Predicate<Period> fits) {
        List<Period> staying =
                open.stream()
                        .filter(period -> period.kind(year.year() - 1) == kind)
                        .filter(period -> period.hasKind(year.year() - 1))
                        .filter(fits)
                        .filter(period -> dice.chance(weights.staying(period, kind)))
                        .toList();
        List<Period> kept = dice.sample(staying, count, period -> 1);
        give(kept, kind);
        return kept;
    }

    private void give(List<Period> chosen, Kind kind) {
        chosen.forEach(period -> period.kind(year.year(), kind));
        chosen.forEach(open::remove);
    }
}
