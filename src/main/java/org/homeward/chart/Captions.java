package org.homeward.chart;

import org.homeward.domain.common.Authority;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;

/** Definition and source under each chart. */
record Captions(Authority authority, ResidentialScope residential) {
    /** Where residential care is counted apart, by which definition. */
    String under(String definition, StockScope scope, ResidentialScope counted) {
        return under(definition, scope, " Residential: " + counted.definition() + ".");
    }

    String under(String definition, StockScope scope) {
        return under(definition, scope, "");
    }

    private String under(String definition, StockScope scope, String more) {
        return "%s; %s.%s Source: SSDA903 episodes of %s.%s"
                .formatted(
                        definition,
                        scope.inWords(),
                        more,
                        authority.name(),
                        authority.sample() ? " SAMPLE: all people are invented." : "");
    }
}
