package org.homeward.domain.common;

/** Groups of placements that stock is counted in; wording and membership are our own. */
public enum PlacementGroup {
    FOSTER,
    RESIDENTIAL,
    SUPPORTED,
    SECURE,
    PARENTS,
    ADOPTION,
    OTHER,
    TEMPORARY,
    UNKNOWN
}
