package org.homeward.chart;

import java.awt.Color;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** A chart with a named row for each thing and one scale below: the first row is at the top. */
final class Rows {
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);
    private static final double ROOM_ABOVE = -1.2;

    private final Canvas canvas;
    private final ChartTheme theme;

    Rows(List<String> names, double highest, String format, ChartTheme theme) {
        this.theme = theme;
        this.canvas = new Canvas(theme, ANY_DAY, ANY_DAY.plusDays(1));
        XYPlot plot = canvas.plot();
        SymbolAxis rows = new SymbolAxis("", names.toArray(String[]::new));
        rows.setInverted(true);
        rows.setGridBandsVisible(false);
        rows.setTickLabelFont(ChartFont.regular(12));
        rows.setTickLabelPaint(theme.ink());
        rows.setAxisLineVisible(false);
        rows.setTickMarksVisible(false);
        rows.setRange(-0.5, names.size() - 0.5);
        plot.setRangeAxis(rows);
        plot.setInsets(new RectangleInsets(4, 4, 4, 22));
        plot.setRangeGridlinesVisible(false);
        plot.setDomainAxis(scale(highest, format));
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(theme.faint());
        plot.setDomainGridlineStroke(new java.awt.BasicStroke(1f));
    }

    /** Leaves room above the first row for what the marks mean. */
    Rows withRoomAbove() {
        NumberAxis rows = (NumberAxis) canvas.plot().getRangeAxis();
        rows.setRange(ROOM_ABOVE, rows.getUpperBound());
        return this;
    }

    /** How far the scale reaches. */
    double end() {
        return canvas.plot().getDomainAxis().getUpperBound();
    }

    JFreeChart painted(Figure figure, Consumer<Brush> painter) {
        canvas.plot().addAnnotation(new Painted(painter));
        return canvas.framed(figure);
    }

    private NumberAxis scale(double highest, String format) {
        NumberAxis axis = new NumberAxis();
        double step = Numbers.step(highest);
        axis.setRange(0, Numbers.ceiling(highest, step));
        axis.setTickUnit(new NumberTickUnit(step));
        axis.setNumberFormatOverride(
                new DecimalFormat(format, DecimalFormatSymbols.getInstance(Locale.UK)));
        axis.setTickLabelFont(ChartFont.regular(12));
        axis.setTickLabelPaint(theme.ink());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    /** Ink that can be read on a colour. */
    static Color on(Color colour) {
        double light =
                0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
        return light > 140 ? new Color(0x1F2328) : Color.WHITE;
    }
}
