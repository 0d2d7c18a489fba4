package org.homeward.shift;

import java.time.LocalDate;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementGroup;

/**
 * One child starting, leaving or changing the group of care on a day: an entry on its first day, an
 * exit on the first day outside, a change on the first day of the new group.
 */
public record Flow(ChildId child, LocalDate on, FlowPath path) {
    public boolean isEntry() {
        return path.from().isEmpty();
    }

    public boolean isExit() {
        return path.to().isEmpty();
    }

    public boolean isChange() {
        return !isEntry() && !isExit();
    }

    boolean is(PlacementGroup from, PlacementGroup to) {
        return path.equals(FlowPath.change(from, to));
    }
}
