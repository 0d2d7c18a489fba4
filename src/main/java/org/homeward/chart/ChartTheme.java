package org.homeward.chart;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import org.homeward.shift.KindGroup;

/**
 * Colours of a chart. The light palette is the categorical one of the Government Analysis Function;
 * the dark one keeps its hues, lightened until each stands out from the background by 3 to 1.
 *
 * @param paper background
 * @param ink text and axes
 * @param faint grid lines and marks
 * @param first colour of the series that matters in a pair
 * @param second colour of the other one
 */
public record ChartTheme(
        Color paper,
        Color ink,
        Color faint,
        Color first,
        Color second,
        Map<KindGroup, Color> groups) {
    public ChartTheme {
        groups = Map.copyOf(groups);
    }

    /** For light screens and everything printed or saved. */
    public static ChartTheme light() {
        return new ChartTheme(
                Color.WHITE,
                new Color(0x1F2328),
                new Color(0xD0D7DE),
                new Color(0x12436D),
                new Color(0xF46A25),
                groups(0x801650, 0x12436D, 0x2073BC, 0x28A197, 0xF46A25, 0x6E6E6E));
    }

    public static ChartTheme dark() {
        return new ChartTheme(
                new Color(0x0D1117),
                new Color(0xE6EDF3),
                new Color(0x30363D),
                new Color(0x6BACE6),
                new Color(0xF79A68),
                groups(0xD4619E, 0x3E8AD0, 0x6BACE6, 0x28A197, 0xF46A25, 0x9A9A9A));
    }

    public Color of(KindGroup group) {
        return groups.getOrDefault(group, ink);
    }

    private static Map<KindGroup, Color> groups(
            int residential, int own, int connected, int agency, int supported, int other) {
        Map<KindGroup, Color> colours = new EnumMap<>(KindGroup.class);
        colours.put(KindGroup.RESIDENTIAL, new Color(residential));
        colours.put(KindGroup.OWN_FOSTER, new Color(own));
        colours.put(KindGroup.CONNECTED, new Color(connected));
        colours.put(KindGroup.AGENCY_FOSTER, new Color(agency));
        colours.put(KindGroup.SUPPORTED, new Color(supported));
        colours.put(KindGroup.FAMILY_AND_OTHER, new Color(other));
        return colours;
    }
}
