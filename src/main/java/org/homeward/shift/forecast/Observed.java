package org.homeward.shift.forecast;

import org.homeward.domain.care.ExitReason;
import org.homeward.domain.common.AgeBand;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementKind;

/**
 * Events and child-days of the reference period by kind of care and age: what every rate is made
 * from. The age is that of the day; a child who has a birthday inside an episode changes the band
 * on it. An exit counts under the band of the last day in care.
 */
public final class Observed {
    private final long[][] childDays = new long[Way.KINDS][Way.BANDS];
    private final int[][][] events = new int[Way.KINDS][Way.BANDS][Way.WAYS];

    void addDays(PlacementKind kind, AgeBand band, long days) {
        childDays[Way.at(kind)][Way.at(band)] += days;
    }

    void addEvent(PlacementKind kind, AgeBand band, int way) {
        events[Way.at(kind)][Way.at(band)][way]++;
    }

    /** Days that children of an age band spent in a kind of care. */
    public long childDays(PlacementKind kind, AgeBand band) {
        return childDays[Way.at(kind)][Way.at(band)];
    }

    public long childDays(PlacementGroup group) {
        long days = 0;
        for (PlacementKind kind : PlacementKind.values()) {
            for (AgeBand band : AgeBand.values()) {
                days += kind.group() == group ? childDays(kind, band) : 0;
            }
        }
        return days;
    }

    public long childDays() {
        long days = 0;
        for (PlacementGroup group : PlacementGroup.values()) {
            days += childDays(group);
        }
        return days;
    }

    /** Moves from one kind to another, of every age. */
    public int moves(PlacementKind from, PlacementKind to) {
        return ofEveryAge(from, Way.at(to));
    }

    /** Exits for a reason before the leaving age. */
    public int exits(PlacementKind from, ExitReason reason) {
        return ofEveryAge(from, Way.out(reason));
    }

    /** Exits because the leaving age was reached. */
    public int exitsOfAge(PlacementKind from) {
        return ofEveryAge(from, Way.OF_AGE);
    }

    int events(int kind, int band, int way) {
        return events[kind][band][way];
    }

    long days(int kind, int band) {
        return childDays[kind][band];
    }

    private int ofEveryAge(PlacementKind from, int way) {
        int sum = 0;
        for (int band = 0; band < Way.BANDS; band++) {
            sum += events[Way.at(from)][band][way];
        }
        return sum;
    }
}
