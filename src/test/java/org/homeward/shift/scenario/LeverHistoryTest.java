package org.homeward.shift.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeverHistoryTest {
    private static final LeverHistory HISTORY =
            new LeverHistory(
                    List.of(
                            new LeverYear(2020, Map.of(Lever.ENTRIES, 342, Lever.EXITS_HOME, 80)),
                            new LeverYear(2021, Map.of(Lever.ENTRIES, 310, Lever.EXITS_HOME, 40)),
                            new LeverYear(2022, Map.of(Lever.ENTRIES, 334))));

    @Test
    void fewestEntriesAndMostExitsAreTheBestYear() {
        assertThat(HISTORY.inWords(Lever.ENTRIES))
                .isEqualTo("best year on record: 310 entries, 2021; last year 334");
        assertThat(HISTORY.inWords(Lever.EXITS_HOME))
                .isEqualTo("best year on record: 80 exits, 2020; last year 0");
    }

    @Test
    void saysNothingOfWhatIsNotCounted() {
        assertThat(HISTORY.inWords(Lever.STEP_DOWN_LAG)).isEmpty();
        assertThat(HISTORY.inWords(Lever.PRICE_OWN)).isEmpty();
        assertThat(new LeverHistory(List.of()).inWords(Lever.ENTRIES)).isEmpty();
    }
}
