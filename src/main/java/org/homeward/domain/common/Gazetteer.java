package org.homeward.domain.common;

import java.util.Optional;
import java.util.OptionalDouble;

/** Where postcodes lie, to the precision that is known offline (sectors). */
public interface Gazetteer {
    Optional<GridPoint> find(Postcode postcode);

    /** Straight-line miles; empty when either end is not known, never 0 in its place. */
    default OptionalDouble findMiles(Postcode from, Postcode to) {
        Optional<GridPoint> start = find(from);
        Optional<GridPoint> end = find(to);
        return start.isPresent() && end.isPresent()
                ? OptionalDouble.of(start.get().milesTo(end.get()))
                : OptionalDouble.empty();
    }

    /** Which authority a place lies in, as far as it is known. */
    default Areas areas() {
        return Areas.UNKNOWN;
    }
}
