package org.homeward.chart;

import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as titles and tables write them. */
final class Numbers {
    private Numbers() {}

    /** Such as {@code 71.9%}. */
    static String percent(double share) {
        return String.format(Locale.UK, "%.1f%%", share);
    }

    /** Such as {@code 71.9}; empty when unknown. */
    static String cell(OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.UK, "%.1f", share.getAsDouble()) : "";
    }

    /** Rises, falls or stays, to one decimal as shown. */
    static String moved(double from, double to) {
        long tenths = Math.round(to * 10) - Math.round(from * 10);
        if (tenths == 0) {
            return "stayed at";
        }
        return tenths > 0 ? "rose to" : "fell to";
    }

    /** A round number just above, so that the topmost line has air. */
    static double ceiling(double highest) {
        double step = Math.pow(10, Math.floor(Math.log10(Math.max(highest, 1)))) / 2;
        return Math.ceil(Math.max(highest, 1) * 1.02 / step) * step;
    }
}
