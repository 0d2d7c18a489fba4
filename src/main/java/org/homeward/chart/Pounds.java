package org.homeward.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.homeward.domain.common.Plain;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** Sums of money as titles, labels and axes write them: in thousands or in millions. */
final class Pounds {
    private static final double MILLION = 1_000_000;
    private static final double IN_MILLIONS_FROM = 4_000_000;
    private final double divisor;
    private final String sign;

    private Pounds(double divisor, String sign) {
        this.divisor = divisor;
        this.sign = sign;
    }

    /** The unit in which numbers up to the highest are easy to read. */
    static Pounds upTo(double highest) {
        return highest >= IN_MILLIONS_FROM ? new Pounds(MILLION, "m") : new Pounds(1_000, "k");
    }

    double scaled(double pounds) {
        return pounds / divisor;
    }

    /** Such as {@code £1.23m} or {@code -£340,000}. */
    static String words(double pounds) {
        String minus = Math.round(pounds) < 0 ? "-" : "";
        double amount = Math.abs(pounds);
        return amount >= MILLION
                ? String.format(Locale.UK, "%s£%.2fm", minus, amount / MILLION)
                : minus + "£" + Plain.number(Math.round(amount));
    }

    /** A left axis in pounds; from zero when nothing is below it. */
    NumberAxis axis(double lowest, double highest, ChartTheme theme) {
        double below = Math.max(0, -scaled(lowest));
        double above = Math.max(0, scaled(highest));
        double step = Numbers.step(below + above);
        NumberAxis axis = new NumberAxis();
        axis.setRange(below == 0 ? 0 : -Numbers.ceiling(below, step), Numbers.ceiling(above, step));
        axis.setTickUnit(new NumberTickUnit(step));
        axis.setNumberFormatOverride(
                new DecimalFormat(
                        "£#,##0'%s';-£#,##0'%s'".formatted(sign, sign),
                        DecimalFormatSymbols.getInstance(Locale.UK)));
        axis.setTickLabelFont(ChartFont.regular(12));
        axis.setTickLabelPaint(theme.ink());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }
}
