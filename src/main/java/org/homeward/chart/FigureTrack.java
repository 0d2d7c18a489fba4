package org.homeward.chart;

import java.util.List;

/**
 * Points that belong to each other, such as a line: left and right walk along it, up and down to
 * the next one.
 *
 * @param name of the line, band or bar
 */
public record FigureTrack(String name, List<FigurePoint> points) {
    public FigureTrack {
        points = List.copyOf(points);
    }
}
