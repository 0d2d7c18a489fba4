package org.homeward.shift.forecast;

import org.homeward.domain.common.AgeBand;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementKind;

/**
 * What the reference period says of the rates and how far it leaves them open: a gamma distribution
 * of the rate of each way out of each state. Half an event is borrowed from the same age in the
 * group of kinds, which itself borrows half an event from all children of the age.
 */
final class Posterior {
    private static final double BORROWED = 0.5;
    private static final double TOO_SMALL = 0.005;
    private static final int GROUPS = PlacementGroup.values().length;
    private final double[] days = new double[Way.KINDS * Way.BANDS];
    private final int[][] ways = new int[Way.KINDS * Way.BANDS][];
    private final double[][] weights = new double[Way.KINDS * Way.BANDS][];
    private final int[] moves = new int[Way.KINDS * Way.BANDS];

    Posterior(Observed seen) {
        Pool everything = new Pool();
        for (int band = 0; band < Way.BANDS; band++) {
            for (int kind = 0; kind < Way.KINDS; kind++) {
                everything.add(seen, kind, band);
            }
        }
        for (int band = Way.at(AgeBand.UNDER_1); band <= Way.at(AgeBand.ADULT); band++) {
            age(seen, band, everything);
        }
        for (int cell = 0; cell < ways.length; cell++) {
            if (weights[cell] == null) {
                ways[cell] = new int[0];
                weights[cell] = new double[0];
            }
        }
    }

    private void age(Observed seen, int band, Pool everything) {
        Pool all = new Pool();
        Pool[] groups = new Pool[GROUPS];
        for (int kind = 0; kind < Way.KINDS; kind++) {
            all.add(seen, kind, band);
        }
        all.borrow(everything);
        for (PlacementGroup group : PlacementGroup.values()) {
            Pool pool = new Pool();
            for (PlacementKind kind : PlacementKind.values()) {
                if (kind.group() == group) {
                    pool.add(seen, Way.at(kind), band);
                }
            }
            pool.borrow(all);
            groups[Way.at(group)] = pool;
        }
        for (PlacementKind kind : PlacementKind.values()) {
            Pool own = new Pool();
            own.add(seen, Way.at(kind), band);
            own.borrow(groups[Way.at(kind.group())]);
            keep(Rates.cell(Way.at(kind), band), own, Way.at(kind));
        }
    }

    private void keep(int cell, Pool pool, int self) {
        days[cell] = pool.days;
        int count = 0;
        for (int way = 0; way < Way.OF_AGE; way++) {
            count += counts(pool, way, self) ? 1 : 0;
        }
        ways[cell] = new int[count];
        weights[cell] = new double[count];
        int at = 0;
        for (int way = 0; way < Way.OF_AGE; way++) {
            if (counts(pool, way, self)) {
                ways[cell][at] = way;
                weights[cell][at++] = pool.by[way];
                moves[cell] += Way.isExit(way) ? 0 : 1;
            }
        }
    }

    private static boolean counts(Pool pool, int way, int self) {
        return way != self && pool.by[way] > TOO_SMALL;
    }

    /** Child-days behind a cell, with what was borrowed; 0 when there is nothing to learn from. */
    double days(int cell) {
        return days[cell];
    }

    /** Ways out of a cell, moves before exits. */
    int[][] ways() {
        return ways;
    }

    /** Events behind each way out of a cell, with what was borrowed. */
    double[] weights(int cell) {
        return weights[cell];
    }

    /** How many of the ways are moves. */
    int[] moves() {
        return moves;
    }

    /** Events by way and child-days, with what was borrowed. */
    private static final class Pool {
        private final double[] by = new double[Way.OF_AGE];
        private double events;
        private double days;

        void add(Observed seen, int kind, int band) {
            days += seen.days(kind, band);
            for (int way = 0; way < by.length; way++) {
                by[way] += seen.events(kind, band, way);
                events += seen.events(kind, band, way);
            }
        }

        void borrow(Pool from) {
            if (from.events <= 0 || from.days <= 0) {
                return;
            }
            for (int way = 0; way < by.length; way++) {
                by[way] += BORROWED * from.by[way] / from.events;
            }
            events += BORROWED;
            days += BORROWED * from.days / from.events;
        }
    }
}
