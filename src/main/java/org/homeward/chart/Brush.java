package org.homeward.chart;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Paints shapes at values of the axes, for charts that are neither lines nor bars. */
final class Brush {
    private final Graphics2D g2;
    private final XYPlot plot;
    private final Rectangle2D area;

    Brush(Graphics2D g2, XYPlot plot, Rectangle2D area) {
        this.g2 = g2;
        this.plot = plot;
        this.area = area;
    }

    double x(double value) {
        return plot.getDomainAxis().valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    double y(double value) {
        return plot.getRangeAxis().valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    void fill(Shape shape, Color colour) {
        g2.setPaint(colour);
        g2.fill(shape);
    }

    void outline(Shape shape, Color colour, Stroke stroke) {
        g2.setPaint(colour);
        g2.setStroke(stroke);
        g2.draw(shape);
    }

    /** A box between two values of both axes. */
    Rectangle2D box(double left, double top, double right, double bottom) {
        return new Rectangle2D.Double(
                Math.min(x(left), x(right)),
                Math.min(y(top), y(bottom)),
                Math.abs(x(right) - x(left)),
                Math.abs(y(bottom) - y(top)));
    }

    /** Words beginning at a point, in the middle of their height; share 0.5 centres, 1 ends. */
    void text(String words, double left, double middle, double share, Color colour) {
        text(words, left, middle, share, colour, 12, false);
    }

    void text(
            String words,
            double left,
            double middle,
            double share,
            Color colour,
            float size,
            boolean bold) {
        g2.setFont(bold ? ChartFont.bold(size) : ChartFont.regular(size));
        g2.setPaint(colour);
        FontMetrics metrics = g2.getFontMetrics();
        double x = left - share * metrics.stringWidth(words);
        g2.drawString(words, (float) x, (float) (middle + metrics.getAscent() / 2.0 - 1));
    }

    double width(String words) {
        return g2.getFontMetrics(ChartFont.regular(12)).stringWidth(words);
    }

    Rectangle2D area() {
        return area;
    }
}
