package org.homeward.shift.series;

import org.homeward.domain.common.AreaStatus;

/** Inside or outside the authority that looks after the child, as published. */
public enum PlacedArea {
    INSIDE("Inside the area"),
    OUTSIDE("Outside the area"),
    UNKNOWN("Area not known");

    private final String label;

    PlacedArea(String label) {
        this.label = label;
    }

    public static PlacedArea of(AreaStatus status) {
        return switch (status) {
            case IN_AREA -> INSIDE;
            case ADJOINING, AT_A_DISTANCE -> OUTSIDE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    public String label() {
        return label;
    }
}
