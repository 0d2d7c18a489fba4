package org.homeward.shift.forecast;

/** The numbers of one run by lane and step, in whichever of two forms is smaller. */
final class Numbers {
    private final int steps;
    private final short[] dense;
    private final int[] changes;
    private final int[] first;

    private Numbers(int steps, short[] dense, int[] changes, int[] first) {
        this.steps = steps;
        this.dense = dense;
        this.changes = changes;
        this.first = first;
    }

    static Numbers ofSteps(short[] dense, int steps) {
        return new Numbers(steps, dense, new int[0], new int[0]);
    }

    /**
     * From changes by one, each twice its place (lane by lane, a lane one longer than the steps),
     * plus 1 where the change is upwards; in order.
     */
    static Numbers ofChanges(int[] changes, int steps, int lanes) {
        int[] first = new int[lanes + 1];
        int at = 0;
        for (int lane = 0; lane <= lanes; lane++) {
            while (at < changes.length && changes[at] / 2 < lane * (steps + 1)) {
                at++;
            }
            first[lane] = at;
        }
        return new Numbers(steps, new short[0], changes, first);
    }

    /** Adds the numbers of a lane, step by step. */
    void addTo(int[] into, int lane) {
        if (dense.length > 0) {
            for (int step = 0; step < steps; step++) {
                into[step] += dense[lane * steps + step];
            }
            return;
        }
        int number = 0;
        int step = 0;
        for (int i = first[lane]; i < first[lane + 1]; i++) {
            int next = Math.min(steps, changes[i] / 2 - lane * (steps + 1));
            if (number != 0) {
                for (; step < next; step++) {
                    into[step] += number;
                }
            }
            step = next;
            number += (changes[i] & 1) == 1 ? 1 : -1;
        }
        for (; number != 0 && step < steps; step++) {
            into[step] += number;
        }
    }

    /** Whether anybody is ever counted in a lane. */
    boolean isEmpty(int lane) {
        if (dense.length == 0) {
            return first[lane] == first[lane + 1];
        }
        for (int step = 0; step < steps; step++) {
            if (dense[lane * steps + step] != 0) {
                return false;
            }
        }
        return true;
    }
}
