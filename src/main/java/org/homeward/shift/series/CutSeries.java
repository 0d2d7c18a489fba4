package org.homeward.shift.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.homeward.shift.Coverage;
import org.homeward.shift.DaySweep;
import org.homeward.shift.StockScope;

/**
 * Stock by one property on many days. On each day the classes add up to the stock of the same
 * scope, since every counted child is in exactly one of them.
 *
 * @param classes names in drawing order
 * @param points in order of time
 */
public record CutSeries(
        Cut cut, StockScope scope, Coverage coverage, List<String> classes, List<CutPoint> points) {
    public CutSeries {
        classes = List.copyOf(classes);
        points = List.copyOf(points);
    }

    /** One point for each day; days are in order of time. */
    public static CutSeries of(CountBasis basis, Cut cut, List<LocalDate> days) {
        Slicer slicer = basis.slicer(cut);
        var care = basis.care();
        int many = slicer.classes().size();
        DaySweep sweep = new DaySweep(days, many);
        care.stays().forEach(stay -> slicer.slice(stay, sweep::add));
        int[][] counts = sweep.counts();
        Coverage coverage = new Coverage(care.returnYears());
        List<CutPoint> points = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            int at = i;
            points.add(
                    new CutPoint(
                            days.get(i),
                            IntStream.range(0, many).mapToObj(one -> counts[one][at]).toList(),
                            coverage.covers(days.get(i))));
        }
        return new CutSeries(cut, basis.scope(), coverage, slicer.classes(), points);
    }

    /** Points on days for which a return is loaded. */
    public List<CutPoint> listCovered() {
        return points.stream().filter(CutPoint::covered).toList();
    }
}
