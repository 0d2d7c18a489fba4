package org.homeward.matching;

import java.time.LocalDate;
import java.util.List;
import org.homeward.domain.care.Placement;
import org.homeward.domain.child.Child;

/**
 * Who else is placed in a household on a day: the day the search starts for, or a later day on
 * which a place is already promised to somebody. A place must be free on every one of them.
 *
 * @param placements without those of the children of the request
 * @param others the children of these placements
 * @param held children of other requests for whom a place is held; they count as there
 */
public record Gathering(
        LocalDate day, List<Placement> placements, List<Child> others, List<Child> held) {
    public Gathering {
        placements = List.copyOf(placements);
        others = List.copyOf(others);
        held = List.copyOf(held);
    }
}
