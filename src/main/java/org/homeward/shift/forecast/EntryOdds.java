package org.homeward.shift.forecast;

import java.time.LocalDate;
import org.homeward.domain.common.Age;
import org.homeward.domain.common.AgeBand;

/**
 * How many children come in a month and who they are: a Poisson number a month, spread over years
 * as the pattern says, then band, kind and completed year as they were seen, the day within the
 * year of age at even odds.
 */
final class EntryOdds {
    static final double DAYS_OF_YEAR = 365.25;
    static final int DAYS_OF_CHILDHOOD = 6574;
    private static final int BLOCK = 12;
    final boolean alone;
    private final Entries seen;
    private final EntryPattern pattern;
    private final Horizon horizon;
    private final double[][] states = new double[Way.BANDS][Way.KINDS];
    private final double[][] years = new double[Way.BANDS][Entries.YEARS];

    EntryOdds(Model model, boolean alone, Horizon horizon) {
        this.alone = alone;
        this.seen = model.entriesOf(alone);
        this.pattern = model.patternOf(alone);
        this.horizon = horizon;
        for (int year = 0; year < Entries.YEARS; year++) {
            years[Way.at(Age.band(year))][year] = seen.ofAge(year);
        }
        if (!countKnown()) {
            spreadUnknown();
        }
    }

    private boolean countKnown() {
        boolean anyAge = false;
        for (int band = 1; band < Horizon.MARKS; band++) {
            for (int kind = 0; kind < Way.KINDS; kind++) {
                states[band][kind] = seen.count(band, kind);
                anyAge |= states[band][kind] > 0;
            }
        }
        for (int kind = 0; kind < Way.KINDS; kind++) {
            states[1][kind] += seen.count(Way.at(AgeBand.BEFORE_BIRTH), kind);
            anyAge |= states[1][kind] > 0;
        }
        return anyAge;
    }

    /** Nobody's age was known: every year of childhood at even odds. */
    private void spreadUnknown() {
        for (int year = 0; year < Entries.YEARS; year++) {
            int band = Way.at(Age.band(year));
            years[band][year] = 1;
            for (int kind = 0; kind < Way.KINDS; kind++) {
                states[band][kind] +=
                        (double) seen.count(Way.at(AgeBand.UNKNOWN), kind) / Entries.YEARS;
            }
        }
    }

    /** The odds of one run. */
    Drawn draw(Dice dice, boolean uncertain) {
        double daily = seen.perDay();
        if (uncertain) {
            daily = dice.gamma(seen.total() + 0.5) / seen.days();
        }
        double[] blocks = new double[horizon.months.size() / BLOCK + 1];
        double shape = pattern.extra() > 0 ? 1 / pattern.extra() : 0;
        double level = 1;
        if (uncertain && shape > 0) {
            double learned = shape * seen.byYear().length;
            level = dice.gamma(learned) / learned;
        }
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = daily * level * (shape > 0 ? dice.gamma(shape) / shape : 1);
        }
        return new Drawn(blocks, drawStates(dice, uncertain));
    }

    private double[][] drawStates(Dice dice, boolean uncertain) {
        double[][] drawn = new double[Way.BANDS][Way.KINDS];
        double sum = 0;
        for (int band = 0; band < Way.BANDS; band++) {
            for (int kind = 0; kind < Way.KINDS; kind++) {
                double weight = states[band][kind];
                drawn[band][kind] = uncertain && weight > 0 ? dice.gamma(weight) : weight;
                sum += drawn[band][kind];
            }
        }
        for (double[] row : drawn) {
            for (int kind = 0; kind < row.length; kind++) {
                row[kind] = sum > 0 ? row[kind] / sum : 0;
            }
        }
        return drawn;
    }

    /** Share of the kinds in a band, as they are best known: for the exact check. */
    double[][] expectedStates() {
        return drawStates(new Dice(), false);
    }

    /** Share of a completed year of age within its band. */
    double yearShare(int band, int year) {
        double sum = 0;
        for (double weight : years[band]) {
            sum += weight;
        }
        return sum > 0 ? years[band][year] / sum : 0;
    }

    double expectedIn(int month) {
        return seen.perDay() * horizon.monthLength[month] * season(month);
    }

    double extra() {
        return pattern.extra();
    }

    double season(int month) {
        return pattern.season().get(horizon.months.get(month).getMonthValue() - 1);
    }

    /** A birth day for a child of a band coming in on a day; may be outside what is possible. */
    int born(int band, int onDay, Dice dice) {
        int year = pick(years[band], dice.open());
        int age = (int) ((year + dice.open()) * DAYS_OF_YEAR);
        return horizon.inTable(onDay - age);
    }

    LocalDate start() {
        return horizon.start;
    }

    static int pick(double[] weights, double at) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double point = at * sum;
        int chosen = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                chosen = i;
                if (point < weights[i]) {
                    return i;
                }
            }
            point -= weights[i];
        }
        return chosen;
    }

    /** The odds that hold in one run. */
    final class Drawn {
        private final double[] daily;
        private final double[][] shares;
        private final double[] bands = new double[Way.BANDS];

        private Drawn(double[] daily, double[][] shares) {
            this.daily = daily;
            this.shares = shares;
            for (int band = 0; band < Way.BANDS; band++) {
                for (double share : shares[band]) {
                    bands[band] += share;
                }
            }
        }

        /** Expected number of a band in a month of the forecast. */
        double expected(int band, int month) {
            return daily[month / BLOCK] * horizon.monthLength[month] * season(month) * bands[band];
        }

        int kind(int band, double at) {
            return pick(shares[band], at);
        }

        boolean has(int band) {
            return bands[band] > 0;
        }
    }
}
