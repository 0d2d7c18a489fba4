package org.homeward.chart;

import org.homeward.domain.common.Authority;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;

/** Definition and source under each chart. */
record Captions(Authority authority, ResidentialScope residential) {
    String under(String definition, StockScope scope) {
        return "%s; %s. Residential: %s. Source: SSDA903 episodes of %s.%s"
                .formatted(
                        definition,
                        scope.inWords(),
                        residential.definition(),
                        authority.name(),
                        authority.sample() ? " SAMPLE: all people are invented." : "");
    }
}
