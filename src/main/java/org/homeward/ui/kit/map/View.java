package org.homeward.ui.kit.map;

import java.util.List;
import org.homeward.domain.common.GridPoint;

/** How metres on the ground become places on the screen: all points in sight, north up. */
record View(double west, double north, double perMetre) {
    static final double METRES_IN_MILE = 1609.344;
    private static final double LEAST_METRES = 12_000;
    private static final double MARGIN = 36;

    /** Throws nothing for no points: then the middle of nowhere is shown. */
    static View of(List<GridPoint> points, double width, double height) {
        double west = points.stream().mapToInt(GridPoint::easting).min().orElse(600_000);
        double east = points.stream().mapToInt(GridPoint::easting).max().orElse(600_000);
        double south = points.stream().mapToInt(GridPoint::northing).min().orElse(310_000);
        double north = points.stream().mapToInt(GridPoint::northing).max().orElse(310_000);
        double wide = Math.max(LEAST_METRES, east - west);
        double high = Math.max(LEAST_METRES, north - south);
        double perMetre =
                Math.max(1e-6, Math.min((width - 2 * MARGIN) / wide, (height - 2 * MARGIN) / high));
        return new View(
                (west + east) / 2 - width / perMetre / 2,
                (north + south) / 2 + height / perMetre / 2,
                perMetre);
    }

    double x(GridPoint point) {
        return (point.easting() - west) * perMetre;
    }

    double y(GridPoint point) {
        return (north - point.northing()) * perMetre;
    }

    double pixels(double miles) {
        return miles * METRES_IN_MILE * perMetre;
    }

    /** A round number of miles that makes a bar of a handy length. */
    int barMiles() {
        int[] round = {50, 20, 10, 5, 2, 1};
        for (int miles : round) {
            if (pixels(miles) <= 180) {
                return miles;
            }
        }
        return 1;
    }
}
