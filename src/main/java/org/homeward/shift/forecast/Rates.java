package org.homeward.shift.forecast;

/**
 * Rates a day at which children leave each state, by kind and age band, and where they go: one set
 * for a run. A state without events of its own leans weakly on the group of kinds at that age, and
 * that on all children of the age.
 */
final class Rates {
    private final double[] total = new double[Way.KINDS * Way.BANDS];
    private final double[] moving = new double[Way.KINDS * Way.BANDS];
    private final int[][] ways;
    private final double[][] upTo;
    private final int[] moves;

    /** The rates as they are best known. */
    static Rates expected(Posterior posterior) {
        Rates rates = new Rates(posterior);
        for (int cell = 0; cell < rates.total.length; cell++) {
            rates.set(cell, posterior.meanRate(cell), posterior.weights(cell));
        }
        return rates;
    }

    /** Rates as they may be, given what was seen. */
    static Rates drawn(Posterior posterior, Dice dice) {
        Rates rates = new Rates(posterior);
        for (int cell = 0; cell < rates.total.length; cell++) {
            double[] weights = posterior.weights(cell);
            double[] parts = new double[weights.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = dice.gamma(weights[i]);
            }
            rates.set(cell, posterior.drawRate(cell, dice), parts);
        }
        return rates;
    }

    private Rates(Posterior posterior) {
        ways = posterior.ways();
        moves = posterior.moves();
        upTo = new double[ways.length][];
    }

    private void set(int cell, double rate, double[] parts) {
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        double[] sums = new double[parts.length];
        double so = 0;
        for (int i = 0; i < parts.length; i++) {
            so += sum > 0 ? rate * parts[i] / sum : 0;
            sums[i] = so;
        }
        upTo[cell] = sums;
        total[cell] = so;
        moving[cell] = moves[cell] == 0 ? 0 : sums[moves[cell] - 1];
    }

    static int cell(int kind, int band) {
        return kind * Way.BANDS + band;
    }

    /** Rate of leaving the state by any way. */
    double total(int cell) {
        return total[cell];
    }

    /** Rate of moving to another kind; kinds stand before exits. */
    double moving(int cell) {
        return moving[cell];
    }

    /** The way at a point between 0 and the rate (of all ways, or of the moves only). */
    int way(int cell, double point) {
        double[] sums = upTo[cell];
        int i = 0;
        while (i < sums.length - 1 && sums[i] <= point) {
            i++;
        }
        return ways[cell][i];
    }

    /** Rate of one way. */
    double rate(int cell, int way) {
        for (int i = 0; i < ways[cell].length; i++) {
            if (ways[cell][i] == way) {
                return upTo[cell][i] - (i == 0 ? 0 : upTo[cell][i - 1]);
            }
        }
        return 0;
    }
}
