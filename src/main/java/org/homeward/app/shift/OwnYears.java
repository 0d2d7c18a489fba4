package org.homeward.app.shift;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.homeward.domain.care.Episode;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementKind;
import org.homeward.position.CarePosition;
import org.homeward.shift.CountedCare;
import org.homeward.shift.CountedStay;
import org.homeward.shift.Coverage;
import org.homeward.shift.series.CountBasis;
import org.homeward.shift.series.Cut;
import org.homeward.shift.series.CutPoint;
import org.homeward.shift.series.CutSeries;
import org.homeward.shift.series.Passages;
import org.homeward.shift.series.PlacementsPerChild;
import org.homeward.shift.series.YearMeasure;
import org.homeward.shift.series.YearValue;

/** What the records here give for each 31 March that a loaded return covers. */
final class OwnYears {
    private static final String SOURCE = "counted from the episodes here";
    private static final Set<String> SECURE = Set.of("K1", "K2");
    private static final int MANY_YEARS = 20;

    private final CountBasis basis;
    private final CountedCare care;
    private final Passages all;
    private final List<LocalDate> days = new ArrayList<>();
    private final Map<Cut, CutSeries> cuts = new EnumMap<>(Cut.class);

    OwnYears(CountBasis basis) {
        this.basis = basis;
        this.care = basis.care();
        this.all = Passages.between(basis, LocalDate.MIN, basis.position().asAt());
        List<Integer> returns = care.returnYears();
        Coverage coverage = new Coverage(returns);
        LocalDate asAt = basis.position().asAt();
        for (int year = asAt.getYear() - MANY_YEARS; year <= asAt.getYear(); year++) {
            LocalDate day = LocalDate.of(year, Month.MARCH, 31);
            boolean anybody = care.stays().anyMatch(stay -> stay.span().contains(day));
            if (!day.isAfter(asAt) && anybody && coverage.covers(day)) {
                days.add(day);
            }
        }
    }

    List<YearValue> list(YearMeasure measure) {
        return days.stream()
                .map(day -> new YearValue(day.getYear(), value(measure, day), false, SOURCE))
                .toList();
    }

    /** What stands against a comparison; empty when nothing does. */
    String why(YearMeasure measure) {
        return switch (measure) {
            case RATE ->
                    "The number of all children in the area is not recorded here, so the"
                            + " authority's own rate cannot be told.";
            case HOMES ->
                    "To 2017 published figures count hostels with the homes; from 2018 they do not,"
                            + " so the lines are broken there. The own line counts placement codes"
                            + " K1 and K2 in every year.";
            case OVER_20_MILES, OUTSIDE -> unknown(measure);
            default -> "";
        };
    }

    private String unknown(YearMeasure measure) {
        if (days.isEmpty()) {
            return "";
        }
        CutPoint last = cut(measure, days.size() - 1);
        int unknown = last.counts().get(2);
        return "Of the own children %d of %d have a place that is not known; they are in the whole, as in the published figures."
                .formatted(unknown, last.total());
    }

    private OptionalDouble value(YearMeasure measure, LocalDate day) {
        int all = on(day, stay -> true);
        return switch (measure) {
            case LOOKED_AFTER -> OptionalDouble.of(all);
            case FOSTERED -> share(on(day, stay -> stay.group() == PlacementGroup.FOSTER), all);
            case HOMES -> share(on(day, stay -> isHome(stay.episode())), all);
            case UNACCOMPANIED -> OptionalDouble.of(on(day, stay -> isUnaccompanied(stay, day)));
            case STARTS -> OptionalDouble.of(year(day).entries().size());
            case CEASES -> OptionalDouble.of(year(day).exits().size());
            case OVER_20_MILES, OUTSIDE -> placed(measure, day);
            case THREE_PLUS -> {
                PlacementsPerChild found = PlacementsPerChild.on(basis, day);
                yield share(found.threeOrMoreInYear(), found.children());
            }
            case RATE -> OptionalDouble.empty();
        };
    }

    private OptionalDouble placed(YearMeasure measure, LocalDate day) {
        CutPoint point = cut(measure, days.indexOf(day));
        return point.counts().get(2) == point.total()
                ? OptionalDouble.empty()
                : share(point.counts().get(1), point.total());
    }

    private CutPoint cut(YearMeasure measure, int day) {
        Cut cut = measure == YearMeasure.OUTSIDE ? Cut.AREA : Cut.DISTANCE;
        return cuts.computeIfAbsent(cut, one -> CutSeries.of(basis, one, days)).points().get(day);
    }

    private Passages year(LocalDate day) {
        return all.within(day.minusYears(1).plusDays(1), day.plusDays(1));
    }

    private int on(LocalDate day, Predicate<CountedStay> wanted) {
        return (int)
                care.stays().filter(stay -> stay.span().contains(day) && wanted.test(stay)).count();
    }

    private static boolean isHome(Episode episode) {
        return episode.kind() == PlacementKind.RES_CHILDRENS_HOME
                || SECURE.contains(episode.setting().code());
    }

    private boolean isUnaccompanied(CountedStay stay, LocalDate day) {
        CarePosition position = basis.position();
        return position.findChild(stay.child())
                .flatMap(child -> child.identity().unaccompanied())
                .filter(span -> span.contains(day))
                .isPresent();
    }

    private static OptionalDouble share(int part, int all) {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / all);
    }
}
