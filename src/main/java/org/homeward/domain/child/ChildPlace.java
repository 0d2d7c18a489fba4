package org.homeward.domain.child;

import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Postcode;

/**
 * A place that matters to a child.
 *
 * @param radiusMiles how far around an area to avoid reaches, straight line; 0 for the place itself
 */
public record ChildPlace(ChildId child, Kind kind, Postcode postcode, int radiusMiles) {
    /** Why the place matters. */
    public enum Kind {
        FAMILY_TIME,
        IMPORTANT_PERSON,
        AVOID
    }
}
