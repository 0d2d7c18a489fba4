package org.homeward.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.homeward.shift.StockPoint;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines over time, broken where nothing is known, with a dot on each 31 March. */
final class Lines {
    private static final int MARCH = 3;
    private static final int LAST_OF_MARCH = 31;
    private static final double DOT = 7;
    private final XYSeriesCollection data = new XYSeriesCollection();
    private final XYLineAndShapeRenderer renderer =
            new XYLineAndShapeRenderer(true, false) {
                private static final long serialVersionUID = 1L;

                @Override
                public boolean getItemShapeVisible(int line, int item) {
                    LocalDate day = Days.day(data.getXValue(line, item));
                    return day.getMonthValue() == MARCH
                            && day.getDayOfMonth() == LAST_OF_MARCH
                            && data.getItemCount(line) > 1;
                }
            };

    void add(
            List<List<StockPoint>> segments,
            Function<StockPoint, OptionalDouble> value,
            Color colour) {
        for (List<StockPoint> segment : segments) {
            XYSeries line = new XYSeries(data.getSeriesCount());
            for (StockPoint point : segment) {
                OptionalDouble y = value.apply(point);
                line.add(Days.x(point.day()), y.isPresent() ? (Double) y.getAsDouble() : null);
            }
            add(line, colour, new BasicStroke(2.5f));
        }
    }

    void add(XYSeries line, Color colour, Stroke stroke) {
        int index = data.getSeriesCount();
        data.addSeries(line);
        renderer.setSeriesPaint(index, colour);
        renderer.setSeriesStroke(index, stroke);
        renderer.setSeriesShape(index, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
    }

    void into(Canvas canvas) {
        renderer.setDrawSeriesLineAsPath(true); // or dashes begin anew at every point
        canvas.plot().setDataset(data);
        canvas.plot().setRenderer(renderer);
    }

    /** A key that no line has taken. */
    int nextKey() {
        return data.getSeriesCount();
    }
}
