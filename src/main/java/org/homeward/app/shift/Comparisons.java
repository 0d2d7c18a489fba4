package org.homeward.app.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.homeward.app.reconcile.PublishedFigures;
import org.homeward.domain.care.PublishedFigure;
import org.homeward.domain.common.Authority;
import org.homeward.shift.Coverage;
import org.homeward.shift.series.AreaComparison;
import org.homeward.shift.series.AreaLine;
import org.homeward.shift.series.CountBasis;
import org.homeward.shift.series.YearMeasure;
import org.homeward.shift.series.YearValue;

/** Own figures of each 31 March and year beside what was published of other areas. */
final class Comparisons {
    private static final int FIRST_YEAR = 2010;
    private static final int LAST_OLD_HOMES = 2017;
    private static final String ALL = "cla_31_march";
    private static final String OLD_HOMES = "stock_secure_homes_hostels_old_def";

    private final Authority authority;
    private final OwnYears own;
    private final PublishedFigures published;
    private final int lastYear;

    Comparisons(Authority authority, CountBasis basis, PublishedFigures published) {
        this.authority = authority;
        this.own = new OwnYears(basis);
        this.published = published;
        this.lastYear = Coverage.yearEndOf(basis.position().asAt());
    }

    List<AreaComparison> list() {
        List<AreaComparison> all = new ArrayList<>();
        for (YearMeasure measure : YearMeasure.values()) {
            AreaLine mine =
                    new AreaLine(authority.name(), true, own.list(measure), Optional.empty());
            List<AreaLine> others =
                    published.areas().stream()
                            .map(area -> line(area, measure))
                            .filter(line -> !line.years().isEmpty())
                            .toList();
            all.add(new AreaComparison(measure, mine, others, why(measure)));
        }
        return all;
    }

    private String why(YearMeasure measure) {
        String sample =
                authority.sample() ? "The authority is a sample; its children are invented. " : "";
        return sample + own.why(measure);
    }

    private AreaLine line(String area, YearMeasure measure) {
        List<YearValue> values = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= lastYear; year++) {
            value(published.list(area, year), year, measure).ifPresent(values::add);
        }
        return new AreaLine(
                area,
                false,
                values,
                measure == YearMeasure.HOMES ? Optional.of(LAST_OLD_HOMES) : Optional.empty());
    }

    private static Optional<YearValue> value(
            List<PublishedFigure> figures, int year, YearMeasure measure) {
        return switch (measure) {
            case LOOKED_AFTER -> plain(figures, year, ALL);
            case FOSTERED -> share(figures, year, "stock_foster");
            case HOMES -> share(figures, year, homes(year));
            case UNACCOMPANIED -> plain(figures, year, "uasc");
            case STARTS -> plain(figures, year, "starts");
            case CEASES -> plain(figures, year, "ceases");
            case OVER_20_MILES -> share(figures, year, "dist_gt20_total");
            case OUTSIDE -> share(figures, year, "placed_outside_boundary");
            case THREE_PLUS -> share(figures, year, "moves_3plus_in_year");
            case RATE -> plain(figures, year, "rate_per_10k_published");
        };
    }

    private static String homes(int year) {
        return year <= LAST_OLD_HOMES ? OLD_HOMES : "stock_secure_and_childrens_homes";
    }

    private static Optional<YearValue> plain(
            List<PublishedFigure> figures, int year, String measure) {
        return find(figures, measure)
                .map(
                        figure ->
                                new YearValue(
                                        year,
                                        asDouble(figure.value()),
                                        figure.value().isEmpty(),
                                        figure.source()));
    }

    private static Optional<YearValue> share(
            List<PublishedFigure> figures, int year, String measure) {
        Optional<PublishedFigure> part = find(figures, measure);
        OptionalInt all =
                find(figures, ALL).map(PublishedFigure::value).orElse(OptionalInt.empty());
        if (part.isEmpty() || all.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt count = part.get().value();
        return Optional.of(
                new YearValue(
                        year,
                        count.isPresent()
                                ? OptionalDouble.of(100.0 * count.getAsInt() / all.getAsInt())
                                : OptionalDouble.empty(),
                        count.isEmpty(),
                        part.get().source()));
    }

    private static Optional<PublishedFigure> find(List<PublishedFigure> figures, String measure) {
        return figures.stream().filter(figure -> figure.measure().equals(measure)).findFirst();
    }

    private static OptionalDouble asDouble(OptionalInt value) {
        return value.isPresent() ? OptionalDouble.of(value.getAsInt()) : OptionalDouble.empty();
    }
}
