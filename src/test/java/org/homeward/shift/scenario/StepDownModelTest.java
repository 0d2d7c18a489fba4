package org.homeward.shift.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import org.homeward.domain.common.Plain;
import org.homeward.shift.scenario.StepDownModel.Homes;
import org.homeward.shift.scenario.StepDownModel.Plan;
import org.homeward.shift.scenario.StepDownModel.Prices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference table of the programme: 110 in homes from April 2018, 45 % of them suitable. */
class StepDownModelTest {
    private static final YearMonth FIRST = YearMonth.of(2018, 4);
    private static final Homes HOMES = new Homes(110, 0.45, 13.6);
    private static final Prices PRICES = new Prices(3650, 1300);
    private static final int TEN_YEARS = 120;

    @ParameterizedTest
    @CsvSource({
        "2, 98, 94, 94, 1.23, 5.0, not within 10 years, not within 10 years",
        "3, 92, 86, 86, 1.85, 7.4, December 2024, November 2026",
        "4, 86, 78, 79, 2.46, 9.9, February 2023, July 2024",
        "5, 80, 70, 71, 3.08, 12.4, February 2022, February 2023",
        "6, 74, 65, 66, 3.52, 14.1, August 2021, July 2022"
    })
    void everyRowOfTheTable(
            double aMonth,
            int after12,
            int after24,
            int after48,
            double aYear,
            double saved,
            String twelveRepaid,
            String fifteenRepaid) {
        StepDownCourse course = course(aMonth, 0.64, 3650);
        assertThat((int) course.month(12).inHomes()).isEqualTo(after12);
        assertThat((int) course.month(24).inHomes()).isEqualTo(after24);
        assertThat((int) course.month(48).inHomes()).isEqualTo(after48);
        assertThat(course.savingAYear(48) / 1e6).isCloseTo(aYear, within(0.005));
        assertThat(course.savedBy(48) / 1e6).isCloseTo(saved, within(0.05));
        assertThat(repaid(course, 12e6)).isEqualTo(twelveRepaid);
        assertThat(repaid(course, 15e6)).isEqualTo(fifteenRepaid);
    }

    @ParameterizedTest
    @CsvSource({
        "0.50, 3650, November 2022",
        "0.80, 3650, September 2021",
        "0.64, 3000, November 2024",
        "0.64, 4500, January 2021"
    })
    void stabilityAndPriceMoveTheMonthItIsRepaid(double stable, double home, String month) {
        assertThat(repaid(course(5, stable, home), 12e6)).isEqualTo(month);
    }

    @Test
    void aPoolThatRunsShortSaysWhen() {
        assertThat(course(6, 0.64, 3650).findShort()).hasValue(19);
        assertThat(course(5, 0.64, 3650).findShort()).isEmpty();
    }

    @Test
    void nobodyMovesDuringTheLagAndHomesStayAsTheyWere() {
        StepDownCourse course = course(5, 0.64, 3650);
        assertThat(course.month(3).moved()).isZero();
        assertThat(course.month(3).inHomes()).isCloseTo(110, within(1e-9));
        assertThat(course.month(3).saving()).isCloseTo(0, within(1e-6));
        assertThat(course.month(4).moved()).isEqualTo(5);
    }

    @Test
    void noStepDownChangesNothing() {
        StepDownCourse course = course(0, 0.64, 3650);
        assertThat(course.month(TEN_YEARS).inHomes()).isCloseTo(110, within(1e-9));
        assertThat(course.savedBy(TEN_YEARS)).isCloseTo(0, within(1e-3));
        assertThat(course.findShort()).isEmpty();
    }

    @Test
    void neverIsANumberNegative() {
        for (StepDownMonth month : course(40, 0.3, 3650).months()) {
            assertThat(month.eligible()).isNotNegative();
            assertThat(month.notEligible()).isNotNegative();
            assertThat(month.inFamilies()).isNotNegative();
        }
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> new Homes(110, 1.2, 13))
                .hasMessage("The share who could live with a family lies from 0 to 1, not 1.2.");
        assertThatThrownBy(() -> new Plan(5, 3, 0.6, 0))
                .hasMessage("A stay in a family is 1 month or more, not 0.0.");
        assertThatThrownBy(() -> new Prices(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static StepDownCourse course(double aMonth, double stable, double home) {
        return new StepDownModel(
                        HOMES,
                        new Plan(aMonth, 3, stable, 24),
                        new Prices(home, PRICES.familyWeekly()))
                .over(TEN_YEARS);
    }

    private static String repaid(StepDownCourse course, double pounds) {
        return course.findRepaid(pounds).stream()
                .mapToObj(month -> Plain.month(FIRST.plusMonths(month - 1)))
                .findFirst()
                .orElse("not within 10 years");
    }
}
