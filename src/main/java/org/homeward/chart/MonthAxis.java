package org.homeward.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** A time axis that marks month ends, and over years the 31 March that the return counts on. */
final class MonthAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter LABEL =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    /** March of the year 0, counted in months from its January. */
    private static final int FIRST_MARCH = 2;

    private static final int QUARTERLY_UP_TO = 30;
    private static final int MONTHLY_UP_TO = 10;
    private static final int YEARLY_UP_TO = 132;
    private static final List<Integer> STEPS = List.of(1, 3, 6, 12, 24, 60, 120);
    private static final RectangleInsets BELOW_THE_LINE = new RectangleInsets(6, 4, 2, 4);
    private static final int BETWEEN_LABELS = 14;

    MonthAxis(LocalDate from, LocalDate to, ChartTheme theme) {
        setRange(Days.x(from), Days.x(to));
        setTickLabelFont(ChartFont.regular(12));
        setTickLabelInsets(BELOW_THE_LINE);
        setTickLabelPaint(theme.ink());
        setAxisLinePaint(theme.ink());
        setTickMarkPaint(theme.ink());
    }

    @Override
    public List<NumberTick> refreshTicks(
            Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        LocalDate from = Days.day(getLowerBound());
        LocalDate to = Days.day(getUpperBound());
        List<NumberTick> ticks = new ArrayList<>();
        int step = Math.max(step(from, to), stepThatFits(g2, dataArea.getWidth(), from, to));
        for (YearMonth month = YearMonth.from(from);
                !month.atEndOfMonth().isAfter(to);
                month = month.plusMonths(1)) {
            LocalDate day = month.atEndOfMonth();
            if (Math.floorMod(month.getLong(ChronoField.PROLEPTIC_MONTH) - FIRST_MARCH, step)
                    == 0) {
                ticks.add(tick(day));
            }
        }
        return ticks;
    }

    private static NumberTick tick(LocalDate day) {
        return new NumberTick(
                (Number) Days.x(day),
                LABEL.format(day),
                TextAnchor.TOP_CENTER,
                TextAnchor.CENTER,
                0.0);
    }

    /** The fewest months between labels at which no label runs into the next. */
    private int stepThatFits(Graphics2D g2, double width, LocalDate from, LocalDate to) {
        double label = g2.getFontMetrics(getTickLabelFont()).stringWidth(LABEL.format(to));
        double monthsALabel =
                (label + BETWEEN_LABELS)
                        * Math.max(1, ChronoUnit.MONTHS.between(from, to))
                        / Math.max(1, width);
        return STEPS.stream()
                .filter(step -> step >= monthsALabel)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
    }

    private static int step(LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(from, to);
        if (months <= MONTHLY_UP_TO) {
            return 1;
        }
        if (months <= QUARTERLY_UP_TO) {
            return 3;
        }
        return months <= YEARLY_UP_TO ? 12 : 24;
    }
}
