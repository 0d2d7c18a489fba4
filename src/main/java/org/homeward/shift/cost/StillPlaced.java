package org.homeward.shift.cost;

import java.util.List;

/**
 * The share of children still with the family so many weeks after the move, that a plan counts on:
 * straight between its points, 1 at the move, and nothing is planned after the last.
 *
 * @param points in order of weeks
 * @param source where the shares come from
 */
public record StillPlaced(List<Point> points, String source) {
    /** A share, 0 to 1, after so many weeks. */
    public record Point(int weeks, double share) {}

    /** Throws {@link IllegalArgumentException} unless weeks rise and shares lie in 0 to 1. */
    public StillPlaced {
        points = List.copyOf(points);
        int before = 0;
        for (Point point : points) {
            if (point.weeks() <= before || point.share() < 0 || point.share() > 1) {
                throw new IllegalArgumentException(
                        "Week %d and share %s do not follow."
                                .formatted(point.weeks(), point.share()));
            }
            before = point.weeks();
        }
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A plan needs a share still placed.");
        }
    }

    /** Two shares: after 14 and after 52 weeks. */
    public static StillPlaced of(double atWeek14, double atWeek52, String source) {
        return new StillPlaced(List.of(new Point(14, atWeek14), new Point(52, atWeek52)), source);
    }

    /** Weeks that a plan counts. */
    public int weeks() {
        return last().weeks();
    }

    /** The share at the last point. */
    public double atEnd() {
        return last().share();
    }

    /** The share after some weeks; that of the last point from there on. */
    public double at(double weeks) {
        Point before = new Point(0, 1);
        for (Point point : points) {
            if (weeks <= point.weeks()) {
                double part = (weeks - before.weeks()) / (point.weeks() - before.weeks());
                return before.share() + part * (point.share() - before.share());
            }
            before = point;
        }
        return before.share();
    }

    private Point last() {
        return points.get(points.size() - 1);
    }
}
