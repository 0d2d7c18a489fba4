package org.homeward.shift.forecast;

import java.util.Arrays;

/**
 * Adds up the lives of one run to numbers a step; reused for one run after another. Few steps are
 * kept as numbers, many as the changes between them.
 */
final class Tally {
    private static final int FEW = 16_384;
    private final Horizon horizon;
    private final Lanes lanes;
    private final int steps;
    private final boolean few;
    private final int[] change;
    private int[] list = new int[1024];
    private int used;

    Tally(Horizon horizon, Lanes lanes) {
        this.horizon = horizon;
        this.lanes = lanes;
        this.steps = horizon.steps.size();
        this.few = lanes.count() * steps <= FEW;
        this.change = new int[few ? lanes.count() * (steps + 1) : 0];
    }

    void clear() {
        Arrays.fill(change, 0);
        used = 0;
    }

    void add(Life life, boolean alone, boolean entered) {
        for (int i = 0; i < life.count; i++) {
            int from = horizon.stepAt(life.day[i]);
            int until = horizon.stepAt(i + 1 < life.count ? life.day[i + 1] : life.outDay);
            if (from < until) {
                int lane = lanes.state(life.kind[i], alone);
                change(lane, from, 1);
                change(lane, until, -1);
            }
        }
        if (entered) {
            change(lanes.entered(), horizon.stepAt(life.day[0]), 1);
        }
        if (life.outDay <= horizon.days) {
            int step = horizon.stepAt(life.outDay);
            change(lanes.left(), step, 1);
            if (life.outWay == Way.OF_AGE) {
                change(lanes.leftOfAge(), step, 1);
            }
        }
    }

    private void change(int lane, int step, int by) {
        int at = lane * (steps + 1) + step;
        if (few) {
            change[at] += by;
            return;
        }
        if (used == list.length) {
            list = Arrays.copyOf(list, 2 * used);
        }
        list[used++] = at * 2 + (by > 0 ? 1 : 0);
    }

    Numbers numbers() {
        if (!few) {
            Arrays.sort(list, 0, used);
            return Numbers.ofChanges(Arrays.copyOf(list, used), steps, lanes.count());
        }
        short[] numbers = new short[lanes.count() * steps];
        for (int lane = 0; lane < lanes.count(); lane++) {
            int sum = 0;
            for (int step = 0; step < steps; step++) {
                sum += change[lane * (steps + 1) + step];
                numbers[lane * steps + step] = (short) sum;
            }
        }
        return Numbers.ofSteps(numbers, steps);
    }
}
