package org.homeward.exchange.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.AreaStatus;
import org.homeward.domain.common.Areas;
import org.homeward.domain.common.Postcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefixAreasTest {

    private final Areas areas = PrefixAreas.bundled();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NR1 3AB, IN_AREA",
        "PE30 1, IN_AREA",
        "IP21 5, ADJOINING",
        "IP27 9, ADJOINING",
        "IP20 0, UNKNOWN",
        "PE13 3, UNKNOWN",
        "PE21 6, UNKNOWN",
        "M1 1AE, AT_A_DISTANCE",
        "SW1A 1AA, AT_A_DISTANCE",
    })
    void aPlaceIsSeenFromTheOwnAreaAndABorderIsNotGuessed(String postcode, AreaStatus status) {
        assertThat(areas.statusOf(Optional.of(new Postcode(postcode)))).isEqualTo(status);
    }

    @Test
    void noPostcodeHasNoArea() {
        assertThat(areas.statusOf(Optional.empty())).isEqualTo(AreaStatus.UNKNOWN);
        assertThat(Areas.UNKNOWN.statusOf(Optional.of(new Postcode("NR1 3"))))
                .isEqualTo(AreaStatus.UNKNOWN);
    }

    @Test
    void bordersAreKnownForAuthoritiesWhoseNeighboursAreListed() {
        assertThat(areas.adjoin("Suffolk", "Norfolk")).isEqualTo(Answer.YES);
        assertThat(areas.adjoin("Norfolk", "Essex")).isEqualTo(Answer.NO);
        assertThat(areas.adjoin("Suffolk", "Essex")).isEqualTo(Answer.UNKNOWN);
    }
}
