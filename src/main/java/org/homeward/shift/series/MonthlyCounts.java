package org.homeward.shift.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.shift.CountedStay;
import org.homeward.shift.Coverage;

/**
 * Events of each whole month, with the children behind them.
 *
 * @param months every whole month of the stretch for which a return is loaded, those without an
 *     event too; a month without a return is absent
 */
public record MonthlyCounts(MonthlyMeasure measure, SortedMap<YearMonth, List<Dated>> months) {

    /** Months that lie wholly between two days. */
    public static MonthlyCounts of(
            CountBasis basis, MonthlyMeasure measure, LocalDate from, LocalDate to) {
        SortedMap<YearMonth, List<Dated>> months = new TreeMap<>();
        Coverage coverage = new Coverage(basis.care().returnYears());
        YearMonth first = YearMonth.from(from.minusDays(1)).plusMonths(1);
        for (YearMonth month = first;
                !month.atEndOfMonth().isAfter(to);
                month = month.plusMonths(1)) {
            if (coverage.covers(month.atEndOfMonth())) {
                months.put(month, new ArrayList<>());
            }
        }
        for (Dated event : events(basis, measure, from, to)) {
            List<Dated> month = months.get(YearMonth.from(event.on()));
            if (month != null) {
                month.add(event);
            }
        }
        return new MonthlyCounts(measure, months);
    }

    /** The number of each month. */
    public SortedMap<YearMonth, Integer> numbers() {
        SortedMap<YearMonth, Integer> numbers = new TreeMap<>();
        for (Map.Entry<YearMonth, List<Dated>> month : months.entrySet()) {
            numbers.put(month.getKey(), month.getValue().size());
        }
        return numbers;
    }

    private static List<Dated> events(
            CountBasis basis, MonthlyMeasure measure, LocalDate from, LocalDate to) {
        if (measure == MonthlyMeasure.MOVES) {
            return carerMoves(basis, from, to);
        }
        return Passages.between(basis, from, to).list().stream()
                .filter(one -> isOf(measure, one))
                .map(one -> new Dated(one.child(), one.on(), words(measure, one)))
                .toList();
    }

    private static boolean isOf(MonthlyMeasure measure, Passage one) {
        return switch (measure) {
            case ENTRIES -> one.isEntry();
            case EXITS -> one.isExit();
            case STEP_DOWNS ->
                    one.from().filter(k -> k.group() == PlacementGroup.RESIDENTIAL).isPresent()
                            && one.to().filter(k -> k.group() == PlacementGroup.FOSTER).isPresent();
            case MOVES -> false;
        };
    }

    private static String words(MonthlyMeasure measure, Passage one) {
        return switch (measure) {
            case ENTRIES -> "Came into care";
            case EXITS -> one.why().map(why -> why.label()).orElse("Left care");
            case STEP_DOWNS -> "Residential to foster care";
            case MOVES -> "Moved";
        };
    }

    private static List<Dated> carerMoves(CountBasis basis, LocalDate from, LocalDate to) {
        List<Dated> moves = new ArrayList<>();
        for (List<CountedStay> stays : basis.care().children()) {
            CareHistory history = basis.position().history(stays.get(0).child());
            stays.stream()
                    .filter(stay -> isStart(stay, from, to) && history.isCarerMove(stay.episode()))
                    .map(stay -> new Dated(stay.child(), stay.span().start(), "Moved"))
                    .forEach(moves::add);
        }
        return moves;
    }

    private static boolean isStart(CountedStay stay, LocalDate from, LocalDate to) {
        LocalDate start = stay.span().start();
        return start.equals(stay.episode().span().start())
                && !start.isBefore(from)
                && !start.isAfter(to);
    }
}
