package org.homeward.shift.series;

/** A property by which children on a day are told apart. */
public enum Cut {
    KIND("kind of care"),
    /** Completed years on the day itself, not when an episode began. */
    AGE("age"),
    /** Who provides the placement (PLACE_PROVIDER). */
    PROVIDER("provider"),
    /** Miles in a straight line between the child's home and the placement. */
    DISTANCE("distance from home"),
    /** The placement lies inside or outside the authority's own area. */
    AREA("area"),
    LEGAL("legal status");

    private final String label;

    Cut(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
