package org.homeward.chart;

import java.awt.Color;
import java.util.List;
import org.homeward.shift.KindGroup;

/** Colours for classes that are no kinds of care: in order by lightness, else by hue. */
final class Tints {
    private static final List<Integer> ORDERED_LIGHT =
            List.of(0x12436D, 0x2073BC, 0x6BACE6, 0xC2DDF5);
    private static final List<Integer> ORDERED_DARK =
            List.of(0x3E8AD0, 0x6BACE6, 0xA9CDF0, 0xE3EFFA);
    private static final List<KindGroup> HUES =
            List.of(
                    KindGroup.OWN_FOSTER,
                    KindGroup.AGENCY_FOSTER,
                    KindGroup.RESIDENTIAL,
                    KindGroup.SUPPORTED);

    private Tints() {}

    /** One of up to four steps of one hue. */
    static Color ordered(ChartTheme theme, int step) {
        List<Integer> steps = isDark(theme) ? ORDERED_DARK : ORDERED_LIGHT;
        return new Color(steps.get(Math.min(step, steps.size() - 1)));
    }

    /** One of four hues; grey after them. */
    static Color hue(ChartTheme theme, int number) {
        return number < HUES.size() ? theme.of(HUES.get(number)) : grey(theme);
    }

    /** What is not known or not shown. */
    static Color grey(ChartTheme theme) {
        return theme.of(KindGroup.FAMILY_AND_OTHER);
    }

    static boolean isDark(ChartTheme theme) {
        return theme.paper().getRed() < 128;
    }
}
