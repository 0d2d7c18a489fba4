package org.homeward.shift;

import java.util.Comparator;
import java.util.Optional;
import org.homeward.domain.common.PlacementGroup;

/**
 * From where to where.
 *
 * @param from empty for an entry to care
 * @param to empty for an exit from care
 */
public record FlowPath(Optional<PlacementGroup> from, Optional<PlacementGroup> to)
        implements Comparable<FlowPath> {
    private static final Comparator<FlowPath> BY_NAME = Comparator.comparing(FlowPath::toString);

    static FlowPath entry(PlacementGroup to) {
        return new FlowPath(Optional.empty(), Optional.of(to));
    }

    static FlowPath exit(PlacementGroup from) {
        return new FlowPath(Optional.of(from), Optional.empty());
    }

    static FlowPath change(PlacementGroup from, PlacementGroup to) {
        return new FlowPath(Optional.of(from), Optional.of(to));
    }

    @Override
    public int compareTo(FlowPath other) {
        return BY_NAME.compare(this, other);
    }

    /** Such as {@code RESIDENTIAL>FOSTER}, {@code ENTRY>FOSTER} or {@code FOSTER>EXIT}. */
    @Override
    public String toString() {
        return from.map(PlacementGroup::name).orElse("ENTRY")
                + ">"
                + to.map(PlacementGroup::name).orElse("EXIT");
    }
}
