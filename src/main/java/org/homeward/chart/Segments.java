package org.homeward.chart;

import java.util.ArrayList;
import java.util.List;
import org.homeward.shift.StockPoint;
import org.homeward.shift.StockSeries;

/** The stretches of a series that may be drawn, and the stretches between them that may not. */
final class Segments {
    private final List<List<StockPoint>> drawn = new ArrayList<>();
    private final List<List<StockPoint>> gaps = new ArrayList<>();

    Segments(StockSeries series) {
        StockPoint before = null;
        for (StockPoint point : series.points()) {
            List<List<StockPoint>> side = point.covered() ? drawn : gaps;
            if (before == null || before.covered() != point.covered()) {
                side.add(new ArrayList<>());
            }
            side.get(side.size() - 1).add(point);
            before = point;
        }
    }

    List<List<StockPoint>> drawn() {
        return drawn;
    }

    /** Greys out the months without a return, from the last known point to the next. */
    void mark(Canvas canvas) {
        for (List<StockPoint> gap : gaps) {
            canvas.gap(
                    gap.get(0).day().minusMonths(1),
                    gap.get(gap.size() - 1).day().plusMonths(1),
                    "no return loaded");
        }
    }
}
