package org.homeward.shift.series;

import org.homeward.domain.common.ProviderCode;

/** Who provides a placement, in the classes that are published (PLACE_PROVIDER). */
public enum ProviderClass {
    OWN("Own provision"),
    OTHER_PUBLIC("Other public bodies"),
    PRIVATE("Private"),
    VOLUNTARY("Voluntary"),
    PARENTS("Parents"),
    /** Blank, as it has to be for some codes. */
    UNKNOWN("Not recorded");

    private final String label;

    ProviderClass(String label) {
        this.label = label;
    }

    public static ProviderClass of(ProviderCode code) {
        return switch (code) {
            case PR0 -> PARENTS;
            case PR1 -> OWN;
            case PR2, PR3 -> OTHER_PUBLIC;
            case PR4 -> PRIVATE;
            case PR5 -> VOLUNTARY;
            case NONE -> UNKNOWN;
        };
    }

    public String label() {
        return label;
    }
}
