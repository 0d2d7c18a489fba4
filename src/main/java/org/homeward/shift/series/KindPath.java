package org.homeward.shift.series;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.shift.KindGroup;

/**
 * From which kind of care to which.
 *
 * @param from empty for children who came into care
 * @param to empty for children who left care
 */
public record KindPath(Optional<KindGroup> from, Optional<KindGroup> to)
        implements Comparable<KindPath> {
    private static final List<KindGroup> GROUPS = List.of(KindGroup.values());
    private static final Comparator<KindPath> IN_ORDER =
            Comparator.comparing((KindPath path) -> place(path.from()))
                    .thenComparing(path -> place(path.to()));

    @Override
    public int compareTo(KindPath other) {
        return IN_ORDER.compare(this, other);
    }

    /** Such as {@code RESIDENTIAL>OWN_FOSTER}, {@code ENTRY>CONNECTED}, {@code SUPPORTED>EXIT}. */
    @Override
    public String toString() {
        return from.map(KindGroup::name).orElse("ENTRY")
                + ">"
                + to.map(KindGroup::name).orElse("EXIT");
    }

    private static int place(Optional<KindGroup> group) {
        return group.map(GROUPS::indexOf).orElse(GROUPS.size());
    }
}
