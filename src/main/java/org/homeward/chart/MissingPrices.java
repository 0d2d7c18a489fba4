package org.homeward.chart;

import java.util.stream.Collectors;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Plain;
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
                .distinct()
                .sorted()
                .map((PlacementKind kind) -> Plain.words(kind))
                .collect(Collectors.joining(", "));
    }
}
