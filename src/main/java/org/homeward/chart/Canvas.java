package org.homeward.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/** What all charts share: paper, axes, title above, caption below, names at the right. */
final class Canvas {
    private static final double WIDE_ENOUGH_FOR_WORDS = 0.12;
    private final ChartTheme theme;
    private final XYPlot plot = new XYPlot();

    Canvas(ChartTheme theme, LocalDate from, LocalDate to) {
        this.theme = theme;
        plot.setBackgroundPaint(theme.paper());
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(theme.faint());
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainAxis(new MonthAxis(from, to, theme));
    }

    XYPlot plot() {
        return plot;
    }

    /** A left axis from zero up to the grid line above the highest number. */
    Canvas upTo(double highest) {
        return between(0, highest, "#,##0");
    }

    /** Per cent from 0 up to the grid line above the highest. */
    Canvas perCentUpTo(double highest) {
        return between(0, highest, "0'%'");
    }

    /** Per cent from 0 to 100. */
    Canvas perCent() {
        return between(0, 100, "0'%'");
    }

    /** Numbers on both sides of zero, without a sign. */
    Canvas bothSides(double highestBelow, double highestAbove) {
        return between(highestBelow, highestAbove, "#,##0;#,##0 ");
    }

    private Canvas between(double below, double above, String format) {
        double step = Numbers.step(below + above);
        NumberAxis axis = new NumberAxis();
        axis.setRange(below == 0 ? 0 : -Numbers.ceiling(below, step), Numbers.ceiling(above, step));
        axis.setTickUnit(new NumberTickUnit(step));
        axis.setNumberFormatOverride(
                new DecimalFormat(format, DecimalFormatSymbols.getInstance(Locale.UK)));
        axis.setTickLabelFont(ChartFont.regular(12));
        axis.setTickLabelPaint(theme.ink());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        plot.setRangeAxis(axis);
        return this;
    }

    /** Air at both ends of the time axis, so that dots there are whole. */
    Canvas withAir() {
        ValueAxis axis = plot.getDomainAxis();
        double air = axis.getRange().getLength() / 100;
        axis.setRange(axis.getLowerBound() - air, axis.getUpperBound() + air);
        return this;
    }

    Canvas names(List<EndLabels.Label> labels) {
        plot.setRangeAxis(1, new EndLabels(labels, theme.ink()));
        return this;
    }

    /** A dashed upright with a few words, such as a change of codes. */
    Canvas mark(LocalDate day, String words) {
        ValueMarker marker = new ValueMarker(Days.x(day), theme.ink(), dashed(1f));
        marker.setLabel(words);
        marker.setLabelFont(ChartFont.regular(11));
        marker.setLabelPaint(theme.ink());
        marker.setLabelBackgroundColor(theme.paper());
        marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.TOP_LEFT);
        plot.addDomainMarker(marker, Layer.FOREGROUND);
        return this;
    }

    /** A stretch behind the lines that a few words stand for. */
    Canvas shaded(LocalDate from, LocalDate to, String words) {
        Color grey = theme.faint();
        Color light = new Color(grey.getRed(), grey.getGreen(), grey.getBlue(), 90);
        IntervalMarker marker = new IntervalMarker(Days.x(from), Days.x(to), light);
        marker.setAlpha(1f);
        marker.setLabel(words);
        marker.setLabelFont(ChartFont.regular(11));
        marker.setLabelPaint(theme.ink());
        marker.setLabelBackgroundColor(new Color(0, 0, 0, 0));
        marker.setLabelAnchor(RectangleAnchor.BOTTOM);
        marker.setLabelTextAnchor(TextAnchor.BOTTOM_CENTER);
        plot.addDomainMarker(marker, Layer.BACKGROUND);
        return this;
    }

    /** A stretch in which nothing is drawn because nothing is known. */
    Canvas gap(LocalDate from, LocalDate to) {
        Color grey = theme.faint();
        Color light = new Color(grey.getRed(), grey.getGreen(), grey.getBlue(), 128);
        IntervalMarker marker = new IntervalMarker(Days.x(from), Days.x(to), light);
        marker.setAlpha(1f);
        if (Days.x(to) - Days.x(from) > WIDE_ENOUGH_FOR_WORDS * range().getLength()) {
            marker.setLabel("no return loaded");
        }
        marker.setLabelFont(ChartFont.regular(11));
        marker.setLabelPaint(theme.ink());
        marker.setLabelBackgroundColor(new Color(0, 0, 0, 0));
        marker.setLabelAnchor(RectangleAnchor.CENTER);
        marker.setLabelTextAnchor(TextAnchor.CENTER);
        plot.addDomainMarker(marker, Layer.BACKGROUND);
        return this;
    }

    JFreeChart framed(Figure figure) {
        JFreeChart chart = new JFreeChart(null, ChartFont.bold(16), plot, false);
        chart.setBackgroundPaint(theme.paper());
        chart.setPadding(new RectangleInsets(12, 12, 10, 12));
        chart.setTitle(text(figure.title(), true, RectangleEdge.TOP));
        chart.addSubtitle(text(figure.caption(), false, RectangleEdge.BOTTOM));
        return chart;
    }

    private Range range() {
        return plot.getDomainAxis().getRange();
    }

    static Stroke dashed(float width) {
        return new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {6f, 4f}, 0f);
    }

    private TextTitle text(String words, boolean bold, RectangleEdge edge) {
        TextTitle title = new TextTitle(words, bold ? ChartFont.bold(16) : ChartFont.regular(11));
        title.setPaint(theme.ink());
        title.setPosition(edge);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setMargin(bold ? new RectangleInsets(0, 0, 10, 0) : new RectangleInsets(8, 0, 0, 0));
        title.setExpandToFitSpace(true);
        return title;
    }
}
