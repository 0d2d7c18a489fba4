package org.homeward.shift.cost;

import org.homeward.domain.common.ProviderCode;

/** Who provides care, as a budget tells them apart (SSDA903 placement provider). */
public enum ProviderSide {
    OWN("own"),
    OTHER_PUBLIC("other public"),
    INDEPENDENT("independent"),
    PARENTS("parents"),
    NOT_STATED("provider not stated");

    private final String label;

    ProviderSide(String label) {
        this.label = label;
    }

    public static ProviderSide of(ProviderCode code) {
        return switch (code) {
            case PR0 -> PARENTS;
            case PR1 -> OWN;
            case PR2, PR3 -> OTHER_PUBLIC;
            case PR4, PR5 -> INDEPENDENT;
            case NONE -> NOT_STATED;
        };
    }

    public String label() {
        return label;
    }
}
