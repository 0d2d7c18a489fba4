package org.homeward.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.app.Problem;
import org.homeward.exchange.ssda903.canonical.CanonicalReturns;
import org.junit.jupiter.api.Test;

/** The returns of the sample tell exactly its episodes. */
class CanonicalTest {
    @Test
    void theReturnsOfFiveYearsGiveTheEpisodes() {
        var data = World.planning().data();
        var canonical = CanonicalReturns.of(data.returns());
        assertThat(canonical.episodes()).isEqualTo(data.facts().care().episodes());
        assertThat(canonical.problems()).allMatch(p -> p.severity() == Problem.Severity.NOTE);
    }

    @Test
    void theReturnsOfTenYearsGiveTheEpisodes() {
        var data = World.tracking().data();
        assertThat(CanonicalReturns.of(data.returns()).episodes())
                .isEqualTo(data.facts().care().episodes());
    }
}
