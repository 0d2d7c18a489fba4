package org.homeward.domain.common;

/**
 * Where a home lies as seen from the authority that looks after the child (Care Planning
 * Regulations 2010 reg 11). How many miles away it is, is another matter.
 */
public enum AreaStatus {
    IN_AREA("in the authority's area"),
    ADJOINING("in an adjoining authority"),
    /** Outside the area and outside every adjoining authority. */
    AT_A_DISTANCE("at a distance"),
    UNKNOWN("area not known");

    private final String label;

    AreaStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
