package org.homeward.shift.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.homeward.shift.KindGroup;
import org.homeward.shift.forecast.Fan;

/**
 * How many children a scenario leads to.
 *
 * @param all looked after
 * @param withoutUnaccompanied of them, without unaccompanied children
 * @param groups by kind of care
 * @param more than in the base, run by run; below 0 for fewer
 * @param moreByGroup the same by kind of care
 */
public record Counts(
        Fan all,
        Fan withoutUnaccompanied,
        Map<KindGroup, Fan> groups,
        Fan more,
        Map<KindGroup, Fan> moreByGroup) {
    public Counts {
        groups = Collections.unmodifiableMap(new EnumMap<>(groups));
        moreByGroup = Collections.unmodifiableMap(new EnumMap<>(moreByGroup));
    }

    /** Children in a kind of care. */
    public Fan group(KindGroup group) {
        return Objects.requireNonNull(groups.get(group));
    }

    /** How many more than in the base are in a kind of care. */
    public Fan moreIn(KindGroup group) {
        return Objects.requireNonNull(moreByGroup.get(group));
    }

    /** In no run is the number looked after another than in the base. */
    public boolean isUnchanged() {
        return more.points().stream().allMatch(point -> point.mean() == 0 && point.sd() == 0);
    }
}
