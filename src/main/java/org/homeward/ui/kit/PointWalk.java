package org.homeward.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.homeward.chart.FigurePoint;
import org.homeward.chart.FigureTrack;

/** Where the keyboard stands among the points of a chart. */
public final class PointWalk {
    private final List<FigureTrack> tracks;
    private int track;
    private int at = -1;

    public PointWalk(List<FigureTrack> tracks) {
        this.tracks = tracks.stream().filter(one -> !one.points().isEmpty()).toList();
    }

    public boolean isEmpty() {
        return tracks.isEmpty();
    }

    /** Where it stands; empty before the first step. */
    public Optional<FigurePoint> find() {
        return at < 0 || isEmpty() ? Optional.empty() : Optional.of(points().get(at));
    }

    /** Along the line; the first step stands on the newest point. */
    public void along(int by) {
        if (!isEmpty()) {
            at = at < 0 ? points().size() - 1 : within(at + by);
        }
    }

    /** To the next line, as near across as may be. */
    public void across(int by) {
        if (isEmpty()) {
            return;
        }
        Optional<FigurePoint> here = find();
        track = Math.floorMod(track + by, tracks.size());
        at =
                here.map(point -> nearest(p -> Math.abs(p.x() - point.x())))
                        .orElse(points().size() - 1);
    }

    /** The first point of the line. */
    public void home() {
        at = isEmpty() ? -1 : 0;
    }

    /** The last point of the line. */
    public void end() {
        at = isEmpty() ? -1 : points().size() - 1;
    }

    /** Stands on the point of any line with the smallest distance. */
    public void to(ToDoubleFunction<FigurePoint> distance) {
        double least = Double.MAX_VALUE;
        for (int one = 0; one < tracks.size(); one++) {
            List<FigurePoint> points = tracks.get(one).points();
            for (int i = 0; i < points.size(); i++) {
                double far = distance.applyAsDouble(points.get(i));
                if (far < least) {
                    least = far;
                    track = one;
                    at = i;
                }
            }
        }
    }

    private int nearest(ToDoubleFunction<FigurePoint> distance) {
        int best = 0;
        for (int i = 1; i < points().size(); i++) {
            if (distance.applyAsDouble(points().get(i))
                    < distance.applyAsDouble(points().get(best))) {
                best = i;
            }
        }
        return best;
    }

    private int within(int wanted) {
        return Math.max(0, Math.min(points().size() - 1, wanted));
    }

    private List<FigurePoint> points() {
        return tracks.get(track).points();
    }
}
