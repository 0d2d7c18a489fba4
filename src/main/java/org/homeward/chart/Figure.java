package org.homeward.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;

/**
 * One chart with all that belongs to it. The picture, the table and the sentence come from the same
 * numbers, so that nobody has to see the picture to know what it says.
 */
public interface Figure {
    /** Short lower-case name, fit for a file: {@code stock}, {@code shares}. */
    String id();

    /** What the numbers say, in ten words or fewer. */
    String title();

    /** One sentence for those who do not see the picture. */
    String describe();

    /** Definition and source, as printed under the chart. */
    String caption();

    FigureTable table();

    /** False when there are fewer than two points, and the title says what is missing. */
    boolean isDrawable();

    /** What the keyboard walks along and a click opens; empty for a chart without points. */
    default List<FigureTrack> tracks() {
        return List.of();
    }

    /** A new chart each time; it belongs to the caller. */
    JFreeChart draw(ChartTheme theme);
}
