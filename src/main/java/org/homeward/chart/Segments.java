package org.homeward.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.shift.StockPoint;
import org.homeward.shift.StockSeries;

/**
 * The stretches of a series that may be drawn. It begins and ends with days for which a return is
 * loaded; stretches without one between them are left blank and marked.
 */
final class Segments {
    private final List<List<StockPoint>> drawn = new ArrayList<>();

    Segments(StockSeries series) {
        boolean before = false;
        for (StockPoint point : series.points()) {
            if (point.covered() && !before) {
                drawn.add(new ArrayList<>());
            }
            if (point.covered()) {
                drawn.get(drawn.size() - 1).add(point);
            }
            before = point.covered();
        }
    }

    List<List<StockPoint>> drawn() {
        return drawn;
    }

    LocalDate first() {
        return drawn.get(0).get(0).day();
    }

    LocalDate last() {
        return lastOf(drawn.size() - 1);
    }

    /** Greys out the months without a return, from the last known point to the next. */
    void mark(Canvas canvas) {
        for (int i = 1; i < drawn.size(); i++) {
            canvas.gap(lastOf(i - 1), drawn.get(i).get(0).day());
        }
    }

    private LocalDate lastOf(int segment) {
        List<StockPoint> points = drawn.get(segment);
        return points.get(points.size() - 1).day();
    }
}
