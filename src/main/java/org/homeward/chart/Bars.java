package org.homeward.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Bars side by side under their names, each with its amount; hatched ones read in grey too. */
final class Bars {
    private static final double HALF = 0.36;
    private static final int BETWEEN_STROKES = 6;

    private final XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    private final XYBarRenderer renderer = new XYBarRenderer();
    private final ChartTheme theme;
    private final Set<Integer> hatched = new HashSet<>();

    Bars(ChartTheme theme) {
        this.theme = theme;
        renderer.setBarPainter(new Hatching(theme.paper(), hatched));
        renderer.setShadowVisible(false);
        renderer.setUseYInterval(true);
        renderer.setDrawBarOutline(true);
    }

    /** One block at a place, between two heights. */
    void add(int place, double from, double to, Paint paint) {
        XYIntervalSeries block = new XYIntervalSeries(data.getSeriesCount());
        double low = Math.min(from, to);
        double high = Math.max(from, to);
        block.add(place, place - HALF, place + HALF, high, low, high);
        int index = data.getSeriesCount();
        data.addSeries(block);
        renderer.setSeriesPaint(index, paint);
        renderer.setSeriesOutlinePaint(index, theme.paper());
        renderer.setSeriesOutlineStroke(index, new BasicStroke(1f));
    }

    /** A block of diagonal strokes; they are lines, which every way of drawing knows. */
    void addHatched(int place, double from, double to, Paint paint) {
        hatched.add(data.getSeriesCount());
        add(place, from, to, paint);
    }

    /** Words just above a height. */
    void say(XYPlot plot, int place, double height, String words) {
        XYTextAnnotation said = new XYTextAnnotation(words, place, height);
        said.setFont(ChartFont.bold(12));
        said.setPaint(theme.ink());
        said.setTextAnchor(TextAnchor.BOTTOM_CENTER);
        plot.addAnnotation(said);
    }

    /** A dashed line from one bar to the next at a height. */
    void join(XYPlot plot, int place, double height) {
        plot.addAnnotation(
                new XYLineAnnotation(
                        place + HALF,
                        height,
                        place + 1 - HALF,
                        height,
                        Canvas.dashed(1f),
                        theme.ink()));
    }

    void into(XYPlot plot, String... names) {
        NumberAxis axis = new NameAxis(names);
        axis.setRange(-0.6, names.length - 0.4);
        axis.setTickLabelFont(ChartFont.regular(12));
        axis.setTickLabelPaint(theme.ink());
        axis.setAxisLinePaint(theme.ink());
        axis.setTickMarksVisible(false);
        plot.setDomainAxis(axis);
        plot.setDataset(data);
        plot.setRenderer(renderer);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(theme.ink());
    }

    /** Fills bars, and draws the hatched ones as strokes within an edge of the same colour. */
    private static final class Hatching extends StandardXYBarPainter {
        private static final long serialVersionUID = 1L;
        private final Color paper;
        private final Set<Integer> hatched;

        Hatching(Color paper, Set<Integer> hatched) {
            this.paper = paper;
            this.hatched = hatched;
        }

        @Override
        public void paintBar(
                Graphics2D g2,
                XYBarRenderer renderer,
                int row,
                int column,
                RectangularShape bar,
                RectangleEdge base) {
            if (!hatched.contains(row)) {
                super.paintBar(g2, renderer, row, column, bar, base);
                return;
            }
            Rectangle2D block = bar.getFrame();
            Shape clip = g2.getClip();
            g2.setPaint(paper);
            g2.fill(block);
            g2.setPaint(renderer.getItemPaint(row, column));
            g2.setStroke(new BasicStroke(2f));
            g2.clip(block);
            double high = block.getHeight();
            for (double x = block.getX() - high; x < block.getMaxX(); x += BETWEEN_STROKES) {
                g2.draw(new Line2D.Double(x, block.getMaxY(), x + high, block.getY()));
            }
            g2.setClip(clip);
            g2.draw(block);
        }
    }

    /** Writes each name under its bar; an empty one leaves room to its neighbours. */
    private static final class NameAxis extends NumberAxis {
        private static final long serialVersionUID = 1L;
        private final String[] names;

        NameAxis(String... names) {
            this.names = names;
        }

        @Override
        public List<NumberTick> refreshTicks(
                Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
            List<NumberTick> ticks = new ArrayList<>();
            for (int place = 0; place < names.length; place++) {
                ticks.add(
                        new NumberTick(
                                (Number) place,
                                names[place],
                                TextAnchor.TOP_CENTER,
                                TextAnchor.CENTER,
                                0.0));
            }
            return ticks;
        }
    }
}
