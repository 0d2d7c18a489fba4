package org.homeward.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import org.homeward.domain.common.Money;

/** Amounts as titles, labels and axes write them; axes count in thousands of pounds. */
final class ShortPounds {
    private static final double MILLION = 1_000_000;
    private static final double THOUSAND = 1_000;

    private ShortPounds() {}

    /** Such as {@code £57.5m}, {@code £1.08m} or {@code £386k}. */
    static String words(Money money) {
        double pounds = Math.abs(money.pence() / 100.0);
        return (money.pence() < 0 ? "-" : "") + unsigned(pounds);
    }

    /** With its sign, such as {@code +£1.2m}. */
    static String signed(Money money) {
        return (money.pence() > 0 ? "+" : "") + words(money);
    }

    private static String unsigned(double pounds) {
        if (pounds >= 10 * MILLION - MILLION / 20) {
            return String.format(Locale.UK, "£%.1fm", pounds / MILLION);
        }
        if (pounds >= MILLION - THOUSAND / 2) {
            return String.format(Locale.UK, "£%.2fm", pounds / MILLION);
        }
        return pounds >= THOUSAND - 0.5
                ? String.format(Locale.UK, "£%.0fk", pounds / THOUSAND)
                : String.format(Locale.UK, "£%.0f", pounds);
    }

    /** Thousands of pounds, as axes count. */
    static double thousands(Money money) {
        return money.pence() / 100.0 / THOUSAND;
    }

    /** Pounds and pence for a table. */
    static String cell(Money money) {
        return money.inPounds().toPlainString();
    }

    /** Writes thousands of pounds as {@code £250k} or {@code £1.5m}. */
    static NumberFormat axis() {
        return new AxisFormat();
    }

    private static final class AxisFormat extends NumberFormat {
        private static final long serialVersionUID = 1L;

        @Override
        public StringBuffer format(double value, StringBuffer into, FieldPosition position) {
            String sign = value < 0 ? "-" : "";
            double size = Math.abs(value);
            String words =
                    size >= THOUSAND
                            ? String.format(Locale.UK, "£%.1fm", size / THOUSAND)
                                    .replace(".0m", "m")
                            : String.format(Locale.UK, size == 0 ? "£%.0f" : "£%.0fk", size);
            return into.append(sign).append(words);
        }

        @Override
        public StringBuffer format(long value, StringBuffer into, FieldPosition position) {
            return format((double) value, into, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("Axes are only written.");
        }
    }
}
