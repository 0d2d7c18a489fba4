package org.homeward.shift;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Counts stretches of time on many days at once: each stretch is noted where it begins and ends,
 * and one pass over the days gives the numbers, however long the stretches are.
 */
public final class DaySweep {
    private final long[] days;
    private final int[][] changes;

    /**
     * Days in order of time, and how many classes are counted apart. Throws {@link
     * IllegalArgumentException} for days out of order.
     */
    public DaySweep(List<LocalDate> days, int classes) {
        this.days = days.stream().mapToLong(LocalDate::toEpochDay).toArray();
        for (int i = 1; i < this.days.length; i++) {
            if (this.days[i] <= this.days[i - 1]) {
                throw new IllegalArgumentException("Days to count on must be in order.");
            }
        }
        this.changes = new int[classes][days.size() + 1];
    }

    /** Adds one child who is in a class from a day until another, which is outside. */
    public void add(LocalDate from, LocalDate until, int inClass) {
        int first = firstOnOrAfter(from);
        int end = firstOnOrAfter(until);
        if (first < end) {
            changes[inClass][first]++;
            changes[inClass][end]--;
        }
    }

    /** For each class its number on each day. */
    public int[][] counts() {
        int[][] counts = new int[changes.length][days.length];
        for (int one = 0; one < changes.length; one++) {
            int number = 0;
            for (int day = 0; day < days.length; day++) {
                number += changes[one][day];
                counts[one][day] = number;
            }
        }
        return counts;
    }

    private int firstOnOrAfter(LocalDate day) {
        int at = Arrays.binarySearch(days, day.toEpochDay());
        return at >= 0 ? at : -at - 1;
    }
}
