package org.homeward.chart;

import java.util.Locale;
import java.util.stream.Collectors;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.scenario.Comparison;

/** Says of which kinds of care no price is known. */
final class MissingPrices {
    private MissingPrices() {}

    /** Empty when every kind that anybody lives in has a price. */
    static String sentence(Comparison comparison) {
        return comparison.isPriceMissing() ? ". No price: " + kinds(comparison) : "";
    }

    static String kinds(Comparison comparison) {
        return comparison.results().stream()
                .flatMap(result -> result.costs().unpriced().stream())
                .sorted()
                .map(kind -> KindGroup.of(kind, ResidentialScope.WIDE).label())
                .distinct()
                .collect(Collectors.joining("; "))
                .toLowerCase(Locale.UK);
    }
}
