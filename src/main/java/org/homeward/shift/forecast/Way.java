package org.homeward.shift.forecast;

import org.homeward.domain.care.ExitReason;
import org.homeward.domain.common.AgeBand;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementKind;

/**
 * Ways out of a state by number: to each kind, out of care for each reason, and by age. The one
 * place where kinds, bands and reasons become numbers, so that the runs can look up instead of
 * searching.
 */
@SuppressWarnings("EnumOrdinal")
final class Way {
    static final int KINDS = PlacementKind.values().length;
    static final int BANDS = AgeBand.values().length;
    static final int REASONS = ExitReason.values().length;

    /** Out of care because the leaving age was reached. */
    static final int OF_AGE = KINDS + REASONS;

    static final int WAYS = OF_AGE + 1;

    private Way() {}

    static int at(PlacementKind kind) {
        return kind.ordinal();
    }

    static int at(PlacementGroup group) {
        return group.ordinal();
    }

    static int at(AgeBand band) {
        return band.ordinal();
    }

    static int at(ExitReason reason) {
        return reason.ordinal();
    }

    static int out(ExitReason reason) {
        return KINDS + reason.ordinal();
    }

    static boolean isExit(int way) {
        return way >= KINDS;
    }
}
