package org.homeward.ui.kit;

import org.homeward.chart.Figure;
import org.homeward.chart.FigurePoint;

/** What a screen does with a chart when it is asked to. */
public interface FigureActions {
    /** As CSV, where the person says. */
    void saveTable(Figure figure);

    /** As PNG, SVG or PDF, where the person says. */
    void savePicture(Figure figure);

    /** Shows the children behind a point that has them. */
    void open(FigurePoint point);

    /** Shows the chart in a window of its own. */
    void detach(Figure figure);
}
