package org.homeward.chart;

import java.util.Optional;
import org.homeward.shift.series.Behind;

/**
 * A number of a chart that can be walked to.
 *
 * @param x where it lies on the lower axis of the plot
 * @param y where it lies on the left axis
 * @param words what it says, as a screen reader speaks it
 * @param behind how to find its children; empty where it has none to show
 */
public record FigurePoint(double x, double y, String words, Optional<Behind> behind) {}
