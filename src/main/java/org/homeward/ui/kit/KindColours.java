package org.homeward.ui.kit;

import org.homeward.domain.common.PlacementKind;

/**
 * The colour of a kind of placement, the same on every screen, with text that can be read on it.
 */
public final class KindColours {
    private static final String ON_DARK = "white";
    private static final String ON_LIGHT = "#0b0c0c";

    private KindColours() {}

    public static String of(PlacementKind kind) {
        return switch (kind) {
            case FOSTER_IN_HOUSE, FOSTER_KINSHIP, FOSTER_OTHER_PUBLIC, FOSTER_UNSPECIFIED ->
                    Palette.OWN_FOSTER;
            case FOSTER_IFA -> Palette.AGENCY_FOSTER;
            case RES_CHILDRENS_HOME, RES_CARE_HOME, RES_SCHOOL, SECURE -> Palette.CHILDRENS_HOME;
            case SUPPORTED -> Palette.SUPPORTED;
            case PARENTS, ADOPTION, OTHER, TEMPORARY, UNKNOWN -> Palette.FAMILY_AND_OTHER;
        };
    }

    /** An inline style with the colour behind and text in front. */
    public static String style(PlacementKind kind) {
        var colour = of(kind);
        boolean light = colour.equals(Palette.AGENCY_FOSTER) || colour.equals(Palette.SUPPORTED);
        return "-fx-background-color: %s; -fx-text-fill: %s;"
                .formatted(colour, light ? ON_LIGHT : ON_DARK);
    }
}
