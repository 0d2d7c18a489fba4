package org.homeward.stepdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** School years run from September; a child turns 16 in year 11. */
class SchoolYearTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2001-09-01, 2017-08-31, 10, true
                    2001-09-01, 2017-09-01, 11, true
                    2002-08-31, 2018-08-31, 11, true
                    2002-08-31, 2018-09-01, 12, false
                    2002-09-01, 2018-06-01, 10, true
                    2003-09-01, 2018-06-01, 9,  false
                    2013-05-01, 2017-10-01, 0,  false
                    2012-08-31, 2017-10-01, 1,  false
                    """)
    void theYearOfAChildOnADay(LocalDate born, LocalDate day, int year, boolean keyStage4) {
        assertThat(SchoolYear.on(day, born)).isEqualTo(year);
        assertThat(SchoolYear.isKeyStage4(day, born)).isEqualTo(keyStage4);
    }
}
