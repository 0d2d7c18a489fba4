package org.homeward.sample.life;

import java.util.Locale;
import org.homeward.domain.common.PlacementKind;

/** Kinds of placement as the sample is calibrated by them, finest first where they are scarce. */
public enum Kind {
    SECURE(PlacementKind.SECURE, 10),
    OWN_HOME(PlacementKind.RES_CHILDRENS_HOME, 7),
    EXTERNAL_HOME(PlacementKind.RES_CHILDRENS_HOME, 7),
    OTHER_RESIDENTIAL(PlacementKind.RES_SCHOOL, 9),
    HOSTEL(PlacementKind.SUPPORTED, 16),
    INDEPENDENT(PlacementKind.SUPPORTED, 16),
    OTHER(PlacementKind.OTHER, 0),
    ADOPTION(PlacementKind.ADOPTION, 0),
    PARENTS(PlacementKind.PARENTS, 0),
    CONNECTED(PlacementKind.FOSTER_KINSHIP, 0),
    AGENCY(PlacementKind.FOSTER_IFA, 0),
    OWN_FOSTER(PlacementKind.FOSTER_IN_HOUSE, 0);

    private final PlacementKind placement;
    private final int youngest;

    Kind(PlacementKind placement, int youngest) {
        this.placement = placement;
        this.youngest = youngest;
    }

    /** The kind in the product's own words; residential schools and care homes differ by code. */
    public PlacementKind placement() {
        return placement;
    }

    /** Age from which a child is placed so. */
    public int youngest() {
        return youngest;
    }

    public boolean isFoster() {
        return this == CONNECTED || this == AGENCY || this == OWN_FOSTER;
    }

    /** A children's home, secure ones included. */
    public boolean isHome() {
        return this == SECURE || this == OWN_HOME || this == EXTERNAL_HOME;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
