package org.homeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenientDateTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "31 3 2017, 2017-03-31",
        "31/3/17, 2017-03-31",
        "31/03/2017, 2017-03-31",
        "31.3.2017, 2017-03-31",
        "31-3-2017, 2017-03-31",
        "31 mar 2017, 2017-03-31",
        "1 March 2016, 2016-03-01",
        "29 February 2016, 2016-02-29",
        "5 sept 2016, 2016-09-05",
        "2017-03-31, 2017-03-31",
        "t, 2017-03-31",
        "Today, 2017-03-31",
        "+7, 2017-04-07",
        "-31, 2017-02-28"
    })
    void readsADateAsPeopleTypeIt(String typed, LocalDate day) {
        assertThat(LenientDate.read(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "31 2 2017",
                "29 2 2017",
                "31 foo 2017",
                "3 2017",
                "31 13 2017",
                "x"
            })
    void doesNotGuessWhatIsNoDate(String typed) {
        assertThat(LenientDate.read(typed, TODAY)).isEmpty();
    }

    @Test
    void echoesTheDateInFull() {
        assertThat(LenientDate.inFull(TODAY)).isEqualTo("Friday 31 March 2017");
    }
}
