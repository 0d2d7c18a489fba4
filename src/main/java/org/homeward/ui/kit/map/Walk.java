package org.homeward.ui.kit.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.GridPoint;

/** From point to point with the arrow keys: the nearest one that lies mostly in that direction. */
final class Walk {
    private Walk() {}

    enum Way {
        NORTH(0, 1),
        EAST(1, 0),
        SOUTH(0, -1),
        WEST(-1, 0);

        private final int east;
        private final int north;

        Way(int east, int north) {
            this.east = east;
            this.north = north;
        }

        private double along(GridPoint from, GridPoint to) {
            return east * (to.easting() - from.easting())
                    + (double) north * (to.northing() - from.northing());
        }

        private double across(GridPoint from, GridPoint to) {
            return Math.abs(
                    north * (to.easting() - from.easting())
                            + (double) east * (to.northing() - from.northing()));
        }
    }

    /** Empty when nothing lies that way. Points at the same place follow each other. */
    static Optional<MapPoint> next(List<MapPoint> points, MapPoint from, Way way) {
        int place = points.indexOf(from);
        boolean on = way == Way.NORTH || way == Way.EAST;
        var same = points.stream().filter(p -> p.at().equals(from.at())).toList();
        int among = same.indexOf(from) + (on ? 1 : -1);
        if (place >= 0 && among >= 0 && among < same.size()) {
            return Optional.of(same.get(among));
        }
        return points.stream()
                .filter(p -> !p.at().equals(from.at()))
                .filter(p -> way.along(from.at(), p.at()) > 0)
                .filter(p -> way.along(from.at(), p.at()) >= way.across(from.at(), p.at()))
                .min(
                        Comparator.comparingDouble(
                                p -> way.along(from.at(), p.at()) + way.across(from.at(), p.at())));
    }
}
