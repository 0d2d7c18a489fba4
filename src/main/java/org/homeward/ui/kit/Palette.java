package org.homeward.ui.kit;

import java.util.List;

/**
 * Chart colours as web text: the Government Analysis Function's categorical palette in its order,
 * checked for contrast with white and with its neighbours.
 */
public final class Palette {
    public static final String DARK_BLUE = "#12436D";
    public static final String TURQUOISE = "#28A197";
    public static final String DARK_PINK = "#801650";
    public static final String ORANGE = "#F46A25";
    public static final String DARK_GREY = "#3D3D3D";
    public static final String LIGHT_PURPLE = "#A285D1";

    public static final String OWN_FOSTER = DARK_BLUE;
    public static final String AGENCY_FOSTER = TURQUOISE;
    public static final String CHILDRENS_HOME = DARK_PINK;
    public static final String SUPPORTED = ORANGE;
    public static final String FAMILY_AND_OTHER = DARK_GREY;

    public static final List<String> CATEGORIES =
            List.of(DARK_BLUE, TURQUOISE, DARK_PINK, ORANGE, DARK_GREY, LIGHT_PURPLE);
    public static final List<String> SEQUENCE = List.of(DARK_BLUE, "#2073BC", "#6BACE6");

    private Palette() {}
}
