package org.homeward.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.homeward.domain.common.SpecialDay;
import org.homeward.domain.common.WorkingDays;
import org.homeward.matching.MatchPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Six working days of regulation 23, counted from the start day. */
class EmergencyOverrideTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-05-11, 2026-05-18, a Monday without holidays",
        "2026-05-09, 2026-05-18, the Saturday before",
        "2026-05-10, 2026-05-18, the Sunday before",
        "2026-05-08, 2026-05-15, the Friday before",
        "2026-05-15, 2026-05-22, a Friday",
        "2026-05-01, 2026-05-11, over the early May holiday",
    })
    void theStartDayIsTheFirstWhenItIsAWorkingDay(LocalDate start, LocalDate last, String when) {
        assertThat(lastDay(start)).as(when).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-04-02, 2026-04-13, Maundy Thursday: Good Friday and Easter Monday are off",
        "2026-04-03, 2026-04-14, Good Friday itself is not counted",
        "2026-04-06, 2026-04-14, Easter Monday itself is not counted",
        "2026-04-07, 2026-04-14, the Tuesday after Easter",
        "2025-04-17, 2025-04-28, an Easter two weeks later",
    })
    void easterIsNotCounted(LocalDate start, LocalDate last, String when) {
        assertThat(lastDay(start)).as(when).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-12-24, 2027-01-05, Christmas Eve: Boxing Day is made up for on the Monday",
        "2026-12-25, 2027-01-06, Christmas Day",
        "2026-12-28, 2027-01-06, the holiday in place of Boxing Day",
        "2026-12-29, 2027-01-06, the first working day after",
        "2027-01-01, 2027-01-11, New Year's Day",
    })
    void christmasAndNewYearAreNotCounted(LocalDate start, LocalDate last, String when) {
        assertThat(lastDay(start)).as(when).isEqualTo(last);
    }

    @Test
    void aHolidayThatIsGrantedLaterIsNotCountedEither() {
        var granted = new SpecialDay(LocalDate.of(2026, Month.MAY, 13), "Granted", false);
        var calendar = WorkingDays.england().with(List.of(granted));
        assertThat(
                        EmergencyOverride.lastDay(
                                LocalDate.of(2026, Month.MAY, 11),
                                MatchPolicy.standard(),
                                calendar))
                .isEqualTo(LocalDate.of(2026, Month.MAY, 19));
    }

    private static LocalDate lastDay(LocalDate start) {
        return EmergencyOverride.lastDay(start, MatchPolicy.standard(), WorkingDays.england());
    }
}
