package org.homeward.shift.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.homeward.shift.StockScope;
import org.homeward.testing.CareWorld;
import org.junit.jupiter.api.Test;

class YearsOnRecordTest {
    private final CareWorld world =
            new CareWorld()
                    .episodes(
                            """
                            child | kind            | from       | until      | return
                            anna  | FOSTER_IN_HOUSE | 2016-04-01 | 2018-04-01 | 2018
                            ben   | FOSTER_IFA      | 2017-03-31 | 2017-10-01 | 2018
                            carl  | FOSTER_IFA      | 2018-03-31 |            | 2018
                            dora  | FOSTER_IFA      | 2017-05-01 | 2017-05-02 | 2017
                            emil  | FOSTER_IFA      | 2019-05-01 |            | 2020
                            """);

    @Test
    void aYearIsWhatTheReturnsDescribeFromAprilToMarch() {
        assertThat(lines("2017-03-31", "2018-03-31"))
                .isEqualTo(
                        """
                        2017: 0 + 2 - 0 = 2, 366 days
                        2018: 2 + 2 - 2 = 2, 550 days
                        """
                                .strip());
    }

    @Test
    void aYearWithoutItsReturnIsLeftOut() {
        assertThat(lines("2018-04-01", "2020-03-31")).startsWith("2020: ").doesNotContain("2019");
    }

    @Test
    void aStretchWithoutAMarchHasNoYear() {
        assertThat(lines("2018-04-01", "2019-03-30")).isEmpty();
    }

    @Test
    void theBestYearsAreThoseWithFewestEntriesAndFastestExits() {
        var record = record("2017-03-31", "2018-03-31");
        assertThat(record.findFewestEntries())
                .hasValueSatisfying(y -> assertThat(y.year()).isEqualTo(2017));
        assertThat(record.findFastestExits())
                .hasValueSatisfying(y -> assertThat(y.year()).isEqualTo(2018));
        assertThat(record.findLast().orElseThrow().exitRate().getAsDouble())
                .isEqualTo(2 / (550 / 365.25));
    }

    private YearsOnRecord record(String from, String to) {
        return YearsOnRecord.between(
                world.on(to), StockScope.PUBLISHED, LocalDate.parse(from), LocalDate.parse(to));
    }

    private String lines(String from, String to) {
        return record(from, to).years().stream()
                .map(
                        y ->
                                "%d: %d + %d - %d = %d, %d days"
                                        .formatted(
                                                y.year(),
                                                y.opening(),
                                                y.entries(),
                                                y.exits(),
                                                y.closing(),
                                                y.childDays()))
                .collect(Collectors.joining("\n"));
    }
}
