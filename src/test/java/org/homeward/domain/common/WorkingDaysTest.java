package org.homeward.domain.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private final WorkingDays england = WorkingDays.england();

    @ParameterizedTest(name = "in {0} Easter Sunday is {1}")
    @CsvSource({
        "1981, 1981-04-19", "2000, 2000-04-23", "2008, 2008-03-23", "2011, 2011-04-24",
        "2016, 2016-03-27", "2019, 2019-04-21", "2024, 2024-03-31", "2025, 2025-04-20",
        "2026, 2026-04-05", "2038, 2038-04-25", "2049, 2049-04-18", "2100, 2100-03-28"
    })
    void easterIsComputed(int year, LocalDate sunday) {
        assertThat(EnglishBankHolidays.easterSunday(year)).isEqualTo(sunday);
    }

    /** As gov.uk lists them for England and Wales. */
    @ParameterizedTest(name = "bank holidays of {0}")
    @CsvSource({
        "2016, 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
        "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2012, 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
        "2011, 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"
    })
    void bankHolidaysAreThoseThatWerePublished(int year, String days) {
        assertThat(england.listBankHolidays(year))
                .extracting(day -> day.toString().substring(5))
                .containsExactly(days.split(" "));
    }

    @ParameterizedTest(name = "{1} working days after {0} end on {2}")
    @CsvSource({
        "2026-05-01, 0, 2026-05-01",
        "2026-05-01, 1, 2026-05-05",
        "2026-04-02, 1, 2026-04-07",
        "2026-04-01, 6, 2026-04-13",
        "2026-12-23, 6, 2027-01-05",
        "2027-12-23, 5, 2028-01-04",
        "2025-12-24, 6, 2026-01-06",
        "2026-05-09, 5, 2026-05-15"
    })
    void workingDaysSkipWeekendsEasterAndChristmas(LocalDate from, int days, LocalDate last) {
        assertThat(england.after(from, days)).isEqualTo(last);
        assertThat(england.between(from, last)).isEqualTo(days);
    }

    @Test
    void aDayOfOnesOwnTakesThePlaceOfWhatIsComputed() {
        LocalDate granted = LocalDate.of(2027, 6, 4);
        LocalDate moved = LocalDate.of(2027, 5, 31);
        WorkingDays own =
                england.with(
                        List.of(
                                new SpecialDay(granted, "Granted", false),
                                new SpecialDay(moved, "Moved", true)));

        assertThat(own.isWorkingDay(granted)).isFalse();
        assertThat(own.isWorkingDay(moved)).isTrue();
        assertThat(england.isWorkingDay(granted)).isTrue();
        assertThat(england.isWorkingDay(moved)).isFalse();
    }

    @Test
    void daysCannotBeCountedBackwards() {
        assertThatThrownBy(() -> england.after(LocalDate.of(2026, 5, 1), -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(england.between(LocalDate.of(2026, 5, 5), LocalDate.of(2026, 5, 1))).isZero();
    }
}
