package org.homeward.shift.scenario;

import java.util.OptionalDouble;

/**
 * The number looked after as plain arithmetic: children enter evenly and a constant share leaves,
 * so {@code N(t) = L/mu + (N0 - L/mu) exp(-mu t)}. Only entries and exits are in it, since nothing
 * else changes the count.
 *
 * @param entriesAYear children who enter in a year, 0 or more
 * @param exitRateAYear exits in a year for each child looked after, 0 or more
 */
public record CountModel(double entriesAYear, double exitRateAYear) {
    private static final double WITHOUT_EXITS = 1e-9;
    private static final double HIGHEST_RATE = 1000;

    /** Throws {@link IllegalArgumentException} for a negative or endless number. */
    public CountModel {
        requireAmount("Entries a year", entriesAYear);
        requireAmount("The exit rate a year", exitRateAYear);
    }

    /** Children looked after so many years after there were {@code start}. */
    public double after(double years, double start) {
        if (exitRateAYear < WITHOUT_EXITS) {
            return start + entriesAYear * years;
        }
        double rest = entriesAYear / exitRateAYear;
        return rest + (start - rest) * Math.exp(-exitRateAYear * years);
    }

    /**
     * Entries a year that lead to the goal when children leave at a rate; empty when even no
     * entries at all do not bring the number down so far.
     */
    public static OptionalDouble entriesNeeded(Goal goal, double exitRateAYear) {
        requireAmount("The exit rate a year", exitRateAYear);
        double entries = goal.target() - goal.start();
        if (exitRateAYear < WITHOUT_EXITS) {
            entries /= goal.years();
        } else {
            double left = Math.exp(-exitRateAYear * goal.years());
            entries = exitRateAYear * (goal.target() - goal.start() * left) / (1 - left);
        }
        return entries < 0 ? OptionalDouble.empty() : OptionalDouble.of(entries);
    }

    /**
     * The exit rate a year that leads to the goal when so many children enter; empty when the
     * number stays below the goal though nobody leaves, or when no rate is high enough.
     */
    public static OptionalDouble exitRateNeeded(Goal goal, double entriesAYear) {
        if (new CountModel(entriesAYear, 0).after(goal.years(), goal.start()) < goal.target()
                || new CountModel(entriesAYear, HIGHEST_RATE).after(goal.years(), goal.start())
                        > goal.target()) {
            return OptionalDouble.empty();
        }
        double low = 0;
        double high = HIGHEST_RATE;
        for (int halving = 0; halving < 80; halving++) {
            double middle = (low + high) / 2;
            if (new CountModel(entriesAYear, middle).after(goal.years(), goal.start())
                    > goal.target()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return OptionalDouble.of((low + high) / 2);
    }

    static void requireAmount(String what, double amount) {
        if (!(amount >= 0) || Double.isInfinite(amount)) {
            throw new IllegalArgumentException(what + " is 0 or more, not " + amount + ".");
        }
    }

    /**
     * Where the count is to be.
     *
     * @param start children looked after today, 0 or more
     * @param target children looked after then, 0 or more
     * @param years from today until then, more than 0
     */
    public record Goal(double start, double target, double years) {
        /** Throws {@link IllegalArgumentException} for a negative number or no time. */
        public Goal {
            requireAmount("The number to start from", start);
            requireAmount("The number to reach", target);
            if (!(years > 0) || Double.isInfinite(years)) {
                throw new IllegalArgumentException("A goal lies in the future.");
            }
        }
    }
}
