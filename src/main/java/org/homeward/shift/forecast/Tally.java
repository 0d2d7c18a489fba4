package org.homeward.shift.forecast;

import java.util.Arrays;

/** Adds up the lives of one run to numbers a step; reused for one run after another. */
final class Tally {
    private final Horizon horizon;
    private final Lanes lanes;
    private final int width;
    private final int[] change;

    Tally(Horizon horizon, Lanes lanes) {
        this.horizon = horizon;
        this.lanes = lanes;
        this.width = horizon.steps.size() + 1;
        this.change = new int[lanes.count() * width];
    }

    void clear() {
        Arrays.fill(change, 0);
    }

    void add(Life life, boolean alone, boolean entered) {
        for (int i = 0; i < life.count; i++) {
            int from = horizon.stepAt(life.day[i]);
            int until = horizon.stepAt(i + 1 < life.count ? life.day[i + 1] : life.outDay);
            if (from < until) {
                int lane = lanes.state(life.kind[i], alone) * width;
                change[lane + from]++;
                change[lane + until]--;
            }
        }
        if (entered) {
            change[lanes.entered() * width + horizon.stepAt(life.day[0])]++;
        }
        if (life.outDay <= horizon.days) {
            int step = horizon.stepAt(life.outDay);
            change[lanes.left() * width + step]++;
            if (life.outWay == Way.OF_AGE) {
                change[lanes.leftOfAge() * width + step]++;
            }
        }
    }

    /** Numbers by lane and step. */
    short[] numbers() {
        int steps = width - 1;
        short[] numbers = new short[lanes.count() * steps];
        for (int lane = 0; lane < lanes.count(); lane++) {
            int sum = 0;
            for (int step = 0; step < steps; step++) {
                sum += change[lane * width + step];
                numbers[lane * steps + step] = (short) sum;
            }
        }
        return numbers;
    }
}
