package org.homeward.stepdown.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Kaplan and Meier's estimate of how long a life with a family goes on (Journal of the American
 * Statistical Association 53, 1958, 457-481): children who are still there, or who left to plan,
 * count for as long as they were seen. Standard errors are Greenwood's (1926). The 95 % interval is
 * made on the scale of log(-log S) and turned back (Kalbfleisch and Prentice, 1980), for with few
 * children an interval made on the share itself runs below 0 or above 1.
 *
 * @param cases lives seen, those that go on among them
 * @param points one for each day on which an end fell, in order
 */
public record SurvivalCurve(List<Observation> cases, List<CurvePoint> points) {
    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959964;

    public SurvivalCurve {
        cases = List.copyOf(cases);
        points = List.copyOf(points);
    }

    /** An empty curve for nobody. */
    public static SurvivalCurve of(List<Observation> cases) {
        var ends = new TreeMap<Long, Integer>();
        cases.stream()
                .filter(Observation::ended)
                .forEach(one -> ends.merge(one.time(), 1, Integer::sum));
        List<CurvePoint> points = new ArrayList<>();
        double share = 1;
        double spread = 0;
        for (var end : ends.entrySet()) {
            int atRisk = countFrom(cases, end.getKey());
            int ended = end.getValue();
            share *= 1 - (double) ended / atRisk;
            spread += (double) ended / ((double) atRisk * (atRisk - ended));
            points.add(point(end.getKey(), atRisk, ended, share, spread));
        }
        return new SurvivalCurve(cases, points);
    }

    private static CurvePoint point(long time, int atRisk, int ended, double share, double spread) {
        boolean nobodyLeft = atRisk == ended;
        return new CurvePoint(
                time,
                atRisk,
                ended,
                nobodyLeft ? 0 : share,
                nobodyLeft ? 0 : share * Math.sqrt(spread),
                nobodyLeft ? Optional.empty() : Optional.of(interval(share, spread)));
    }

    private static CurvePoint.Interval interval(double share, double spread) {
        double log = Math.log(share);
        double half = Z * Math.sqrt(spread) / Math.abs(log);
        return new CurvePoint.Interval(
                Math.exp(log * Math.exp(half)), Math.exp(log * Math.exp(-half)));
    }

    /** What the curve says so many days after the move, with those at risk on that day. */
    public CurvePoint at(long time) {
        CurvePoint last = new CurvePoint(time, 0, 0, 1, 0, Optional.empty());
        for (CurvePoint point : points) {
            if (point.time() <= time) {
                last = point;
            }
        }
        return new CurvePoint(
                time,
                atRisk(time),
                last.time() == time ? last.ended() : 0,
                last.share(),
                last.standardError(),
                last.interval());
    }

    /** Lives seen for so many days or longer. */
    public int atRisk(long time) {
        return countFrom(cases, time);
    }

    /** The longest time that anybody was seen; 0 for nobody. */
    public long lastSeen() {
        return cases.stream().mapToLong(Observation::time).max().orElse(0);
    }

    private static int countFrom(List<Observation> cases, long time) {
        return (int) cases.stream().filter(one -> one.time() >= time).count();
    }
}
