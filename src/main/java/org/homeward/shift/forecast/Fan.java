package org.homeward.shift.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The range of a number day by day.
 *
 * @param points in order of time, the start first
 */
public record Fan(String label, List<FanPoint> points) {
    public Fan {
        points = List.copyOf(points);
    }

    public Optional<FanPoint> findOn(LocalDate day) {
        return points.stream().filter(point -> point.day().equals(day)).findFirst();
    }

    public FanPoint first() {
        return points.get(0);
    }

    public FanPoint last() {
        return points.get(points.size() - 1);
    }
}
