package org.homeward.domain.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2004-05-10, 2017-05-09, 12
                    2004-05-10, 2017-05-10, 13
                    2004-05-10, 2017-05-11, 13
                    2004-02-29, 2017-02-28, 12
                    2004-02-29, 2017-03-01, 13
                    2004-02-29, 2016-02-28, 11
                    2004-02-29, 2016-02-29, 12
                    2017-05-10, 2017-05-09, -1
                    2017-05-10, 2017-05-10, 0
                    """)
    void yearsAreCompletedOnTheBirthday(LocalDate bornOn, LocalDate day, int years) {
        assertThat(Age.on(day, bornOn)).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, BEFORE_BIRTH",
        "0, UNDER_1",
        "1, FROM_1_TO_4",
        "4, FROM_1_TO_4",
        "5, FROM_5_TO_9",
        "9, FROM_5_TO_9",
        "10, FROM_10_TO_15",
        "15, FROM_10_TO_15",
        "16, FROM_16_TO_17",
        "17, FROM_16_TO_17",
        "18, ADULT"
    })
    void bandsAreThoseOfThePublishedTables(int years, AgeBand band) {
        assertThat(Age.band(years)).isEqualTo(band);
    }
}
