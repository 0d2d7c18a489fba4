package org.homeward.shift.forecast;

import java.util.Arrays;

/**
 * Rates a day at which children leave each state, by kind and age band, and where they go: one set
 * for a run. A state without events of its own leans weakly on the group of kinds at that age, and
 * that on all children of the age. Rates that nobody needs are not worked out; since each is drawn
 * from an address of its own, the order in which they are needed plays no part.
 */
final class Rates {
    private static final int CELLS = Way.KINDS * Way.BANDS;
    private final Posterior posterior;
    private final Levers levers;
    private final boolean drawn;
    private final Dice dice = new Dice();
    private final boolean[] known = new boolean[CELLS];
    private final double[] total = new double[CELLS];
    private final double[] moving = new double[CELLS];
    private final double[] addable = new double[CELLS];
    private final double[][] upTo = new double[CELLS][];
    private long address;

    /**
     * @param drawn rates are drawn from what was seen; else they are as they are best known
     */
    Rates(Posterior posterior, Levers levers, boolean drawn) {
        this.posterior = posterior;
        this.levers = levers;
        this.drawn = drawn;
        for (int cell = 0; cell < CELLS; cell++) {
            upTo[cell] = new double[posterior.weights(cell).length];
        }
    }

    /** Begins another run. */
    Rates of(long run) {
        if (drawn) {
            address = run;
            Arrays.fill(known, false);
        }
        return this;
    }

    private void learn(int cell) {
        known[cell] = true;
        dice.from(Dice.at(address, cell));
        double[] weights = posterior.weights(cell);
        double[] sums = upTo[cell];
        double days = posterior.days(cell);
        double so = 0;
        addable[cell] = 0;
        for (int i = 0; i < weights.length; i++) {
            double rate = days > 0 ? (drawn ? dice.gamma(weights[i]) : weights[i]) / days : 0;
            so += rate;
            sums[i] = so;
            int way = posterior.ways()[cell][i];
            if (Way.isExit(way)) {
                addable[cell] += (levers.mostExits(way) - 1) * rate;
            }
        }
        total[cell] = so;
        int moves = posterior.moves()[cell];
        moving[cell] = moves == 0 ? 0 : sums[moves - 1];
    }

    static int cell(int kind, int band) {
        return kind * Way.BANDS + band;
    }

    /** Rate of leaving the state by any way. */
    double total(int cell) {
        if (!known[cell]) {
            learn(cell);
        }
        return total[cell];
    }

    /** Rate of moving to another kind; kinds stand before exits. */
    double moving(int cell) {
        if (!known[cell]) {
            learn(cell);
        }
        return moving[cell];
    }

    /** The most that levers add to the rate of leaving care in any month. */
    double addable(int cell) {
        if (!known[cell]) {
            learn(cell);
        }
        return addable[cell];
    }

    /** The way at a point between 0 and the rate (of all ways, or of the moves only). */
    int way(int cell, double point) {
        double[] sums = upTo[cell];
        int i = 0;
        while (i < sums.length - 1 && sums[i] <= point) {
            i++;
        }
        return posterior.ways()[cell][i];
    }

    /**
     * The way out that a point between 0 and what is addable stands for in a month; empty (-1)
     * where the levers of the month add less.
     */
    int added(int cell, int month, double point) {
        double so = 0;
        for (int i = posterior.moves()[cell]; i < upTo[cell].length; i++) {
            int way = posterior.ways()[cell][i];
            double rate = upTo[cell][i] - (i == 0 ? 0 : upTo[cell][i - 1]);
            so += Math.max(0, levers.exit(way, month) - 1) * rate;
            if (point < so) {
                return way;
            }
        }
        return -1;
    }

    /** Rate of one way. */
    double rate(int cell, int way) {
        double all = total(cell);
        for (int i = 0; all > 0 && i < upTo[cell].length; i++) {
            if (posterior.ways()[cell][i] == way) {
                return upTo[cell][i] - (i == 0 ? 0 : upTo[cell][i - 1]);
            }
        }
        return 0;
    }
}
