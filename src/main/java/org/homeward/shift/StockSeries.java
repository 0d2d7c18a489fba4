package org.homeward.shift;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.domain.common.PlacementKind;
import org.homeward.position.CarePosition;

/**
 * The number of children by kind of care at the end of each month: the one series that chart, table
 * and file are made from.
 *
 * @param points in order of time
 */
public record StockSeries(StockScope scope, Coverage coverage, List<StockPoint> points) {
    private static final List<PlacementKind> KINDS = List.of(PlacementKind.values());

    public StockSeries {
        points = List.copyOf(points);
    }

    /** As published: without short breaks, with unaccompanied children. */
    public static StockSeries monthly(CarePosition position, LocalDate from, LocalDate to) {
        return monthly(position, StockScope.PUBLISHED, from, to);
    }

    /** Month ends from the first on or after one day to the last on or before another. */
    public static StockSeries monthly(
            CarePosition position, StockScope scope, LocalDate from, LocalDate to) {
        return on(position, scope, monthEnds(from, to));
    }

    /** Every day from the first to the last, both included. */
    public static StockSeries daily(
            CarePosition position, StockScope scope, LocalDate from, LocalDate to) {
        return on(position, scope, from.datesUntil(to.plusDays(1)).toList());
    }

    /** One point for each day asked; days are in order of time. */
    public static StockSeries on(CarePosition position, StockScope scope, List<LocalDate> days) {
        CountedCare care = CountedCare.of(position, scope);
        Coverage coverage = new Coverage(care.returnYears());
        DaySweep sweep = new DaySweep(days, KINDS.size());
        care.stays()
                .forEach(
                        stay ->
                                sweep.add(
                                        stay.span().start(),
                                        stay.span().until(),
                                        KINDS.indexOf(stay.episode().kind())));
        int[][] counts = sweep.counts();
        List<StockPoint> points = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            points.add(
                    new StockPoint(days.get(i), counts(counts, i), coverage.covers(days.get(i))));
        }
        return new StockSeries(scope, coverage, points);
    }

    /** Points on days for which a return is loaded: those that may be drawn. */
    public List<StockPoint> listCovered() {
        return points.stream().filter(StockPoint::covered).toList();
    }

    public Optional<StockPoint> findFirst() {
        return listCovered().stream().findFirst();
    }

    public Optional<StockPoint> findLast() {
        return listCovered().stream().reduce((first, second) -> second);
    }

    public Optional<StockPoint> findOn(LocalDate day) {
        return points.stream().filter(point -> point.day().equals(day)).findFirst();
    }

    private static Map<PlacementKind, Integer> counts(int[][] all, int day) {
        Map<PlacementKind, Integer> counts = new EnumMap<>(PlacementKind.class);
        for (int at = 0; at < KINDS.size(); at++) {
            int number = all[at][day];
            if (number > 0) {
                counts.put(KINDS.get(at), number);
            }
        }
        return counts;
    }

    /** Ends of the months that have ended by the last day. */
    public static List<LocalDate> monthEnds(LocalDate from, LocalDate to) {
        List<LocalDate> days = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from);
                !month.atEndOfMonth().isAfter(to);
                month = month.plusMonths(1)) {
            days.add(month.atEndOfMonth());
        }
        return days;
    }
}
