package org.homeward.domain.common;

/**
 * A place on the national grid.
 *
 * @param easting metres
 * @param northing metres
 */
public record GridPoint(int easting, int northing) {
    private static final double METRES_IN_MILE_AS_PUBLISHED = 1609.3;

    /**
     * Straight-line miles, one decimal, as the return's guide derives placement distance: sqrt(dE^2
     * + dN^2) / 1000 / 1.6093.
     */
    public double milesTo(GridPoint other) {
        double metres = Math.hypot(easting - other.easting, northing - other.northing);
        return Math.round(metres / METRES_IN_MILE_AS_PUBLISHED * 10.0) / 10.0;
    }
}
