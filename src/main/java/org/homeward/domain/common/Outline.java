package org.homeward.domain.common;

import java.util.List;

/**
 * The line around a district, for drawing only: nothing is measured from it.
 *
 * @param name of the district
 * @param points in order, closed by the first
 */
public record Outline(String name, List<GridPoint> points) {
    public Outline {
        points = List.copyOf(points);
    }
}
