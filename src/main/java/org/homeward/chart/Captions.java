package org.homeward.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Suppression;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;

/** Definition and source under each chart. */
record Captions(Authority authority, ResidentialScope residential, boolean publicly) {
    private static final String HIDDEN =
            " Counts of 1 to 5 are hidden (c), and others that would give them away.";

    Captions(Authority authority, ResidentialScope residential) {
        this(authority, residential, false);
    }

    Captions publicly(boolean shown) {
        return new Captions(authority, residential, shown);
    }

    /** Counts that add up to a total, as they may be shown. */
    Suppression shown(List<Integer> counts) {
        if (publicly) {
            return Suppression.withTotal(counts);
        }
        return new Suppression(
                counts.stream().map(OptionalInt::of).toList(),
                OptionalInt.of(counts.stream().mapToInt(n -> n).sum()));
    }

    /** Nobody's name stands behind a public number. */
    <T> Optional<T> behind(T find) {
        return publicly ? Optional.empty() : Optional.of(find);
    }

    /** A count that stands alone. */
    OptionalInt shown(int count) {
        return publicly ? Suppression.alone(count) : OptionalInt.of(count);
    }

    /** Where residential care is counted apart, by which definition. */
    String under(String definition, StockScope scope, ResidentialScope counted) {
        return under(definition, scope, " Residential: " + counted.definition() + ".");
    }

    String under(String definition, StockScope scope) {
        return under(definition, scope, "");
    }

    private String under(String definition, StockScope scope, String more) {
        return "%s; %s.%s%s Source: SSDA903 episodes of %s.%s"
                .formatted(
                        definition,
                        scope.inWords(),
                        more,
                        publicly ? HIDDEN : "",
                        authority.name(),
                        authority.sample() ? " SAMPLE: all people are invented." : "");
    }
}
