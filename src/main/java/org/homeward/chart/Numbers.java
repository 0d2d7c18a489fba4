package org.homeward.chart;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Suppression;

/** Numbers as titles and tables write them. */
final class Numbers {
    private static final double GRID_LINES = 8;

    private Numbers() {}

    /** Such as {@code 71.9%}. */
    static String percent(double share) {
        return String.format(Locale.UK, "%.1f%%", share);
    }

    /** Such as {@code 71.9}; empty when unknown. */
    static String cell(OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.UK, "%.1f", share.getAsDouble()) : "";
    }

    /** Such as {@code 1,089}, or the letter for a number that is hidden. */
    static String shown(OptionalInt number) {
        return number.isPresent() ? Plain.number(number.getAsInt()) : Suppression.HIDDEN;
    }

    /** Rises, falls or stays, to one decimal as shown. */
    static String moved(double from, double to) {
        long tenths = Math.round(to * 10) - Math.round(from * 10);
        if (tenths == 0) {
            return "stayed at";
        }
        return tenths > 0 ? "rose to" : "fell to";
    }

    /** The distance between grid lines so that there are about six: 1, 2 or 5 times a ten. */
    static double step(double highest) {
        double rough = Math.max(highest, 1) / GRID_LINES;
        double ten = Math.pow(10, Math.floor(Math.log10(rough)));
        double factor = rough / ten <= 1 ? 1 : rough / ten <= 2 ? 2 : rough / ten <= 5 ? 5 : 10;
        return Math.max(1, factor * ten);
    }

    /** The grid line at or above the highest number. */
    static double ceiling(double highest, double step) {
        return Math.ceil(Math.max(highest, 1) / step) * step;
    }
}
