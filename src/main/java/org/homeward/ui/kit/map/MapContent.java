package org.homeward.ui.kit.map;

import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.GridPoint;
import org.homeward.domain.common.Outline;

/**
 * What a map shows.
 *
 * @param centre of the ring; empty for no ring
 * @param ringMiles radius of the ring, straight line
 */
public record MapContent(
        List<MapPoint> points, List<Outline> outlines, Optional<GridPoint> centre, int ringMiles) {
    public static final MapContent NOTHING =
            new MapContent(List.of(), List.of(), Optional.empty(), 0);

    public MapContent {
        points = List.copyOf(points);
        outlines = List.copyOf(outlines);
    }
}
