package org.homeward.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Names written at the right end of lines and bands, in place of a legend. Names that would cover
 * each other are moved apart.
 */
final class EndLabels extends NumberAxis {
    private static final long serialVersionUID = 1L;
    private static final double SWATCH = 10;
    private static final double LINE = 44;
    private static final double GAP = 6;
    private final transient List<Label> labels;
    private final Color ink;

    /**
     * A name at a value of the left axis.
     *
     * @param line drawn before the name in place of a square, for lines told apart by their dashes
     */
    record Label(double value, String text, Color colour, Optional<BasicStroke> line) {
        Label(double value, String text, Color colour) {
            this(value, text, colour, Optional.empty());
        }
    }

    /** A name at its place on the picture. */
    private record Placed(Label label, double y) {}

    EndLabels(List<Label> labels, Color ink) {
        this.labels = List.copyOf(labels);
        this.ink = ink;
    }

    @Override
    public AxisSpace reserveSpace(
            Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
        FontMetrics metrics = g2.getFontMetrics(ChartFont.regular(12));
        double widest =
                labels.stream().mapToDouble(l -> metrics.stringWidth(l.text())).max().orElse(0);
        space.add(widest + swatch() + 3 * GAP, edge);
        return space;
    }

    @Override
    public AxisState draw(
            Graphics2D g2,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo plotState) {
        g2.setFont(ChartFont.regular(12));
        FontMetrics metrics = g2.getFontMetrics();
        for (Placed placed : place(dataArea, metrics.getHeight())) {
            double left = dataArea.getMaxX() + GAP;
            drawSwatch(g2, placed, left);
            g2.setPaint(ink);
            g2.drawString(
                    placed.label().text(),
                    (float) (left + swatch() + GAP),
                    (float) (placed.y() + metrics.getAscent() / 2.0 - 1));
        }
        return new AxisState(cursor);
    }

    private double swatch() {
        return labels.stream().anyMatch(label -> label.line().isPresent()) ? LINE : SWATCH;
    }

    private static void drawSwatch(Graphics2D g2, Placed placed, double left) {
        g2.setPaint(placed.label().colour());
        if (placed.label().line().isPresent()) {
            g2.setStroke(placed.label().line().get());
            g2.draw(new Line2D.Double(left, placed.y(), left + LINE, placed.y()));
        } else {
            g2.fill(new Rectangle2D.Double(left, placed.y() - SWATCH / 2, SWATCH, SWATCH));
        }
    }

    private List<Placed> place(Rectangle2D dataArea, double height) {
        XYPlot plot = (XYPlot) getPlot();
        List<Placed> placed = new ArrayList<>();
        for (Label label : labels) {
            double y =
                    plot.getRangeAxis().valueToJava2D(label.value(), dataArea, RectangleEdge.LEFT);
            placed.add(new Placed(label, y));
        }
        placed.sort(Comparator.comparingDouble(Placed::y));
        return spread(placed, height, dataArea.getMaxY());
    }

    /** From the bottom upwards each name stays clear of the one below it. */
    private static List<Placed> spread(List<Placed> sorted, double height, double bottom) {
        List<Placed> apart = new ArrayList<>();
        double lowest = bottom;
        for (int i = sorted.size() - 1; i >= 0; i--) {
            double y = Math.min(sorted.get(i).y(), lowest);
            apart.add(new Placed(sorted.get(i).label(), y));
            lowest = y - height;
        }
        return apart;
    }
}
