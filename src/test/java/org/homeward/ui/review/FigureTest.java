package org.homeward.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.Reason;
import org.homeward.domain.review.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures as they are typed, and values as the screen says them. */
class FigureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private final Figure attendance = new Figure("ATTENDANCE", "Attendance in per cent", 100);

    @ParameterizedTest
    @CsvSource({"0,0", "' 92 ',92", "100,100"})
    void aFigureIsRead(String typed, int value) {
        attendance.text.set(typed);
        assertThat(attendance.value()).hasValue(value);
        assertThat(attendance.problem()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"101", "-1", "many", "9.5", "99999999"})
    void whatIsNoSuchFigureIsSaid(String typed) {
        attendance.text.set(typed);
        assertThat(attendance.problem().map(Reason::sentence))
                .contains(
                        "Attendance in per cent is a whole number from 0 to 100, or empty when not"
                                + " known.");
    }

    @Test
    void nothingTypedIsNotKnownAndNoProblem() {
        assertThat(attendance.value()).isEmpty();
        assertThat(attendance.problem()).isEmpty();
        attendance.set(OptionalInt.of(3));
        assertThat(attendance.text.get()).isEqualTo("3");
        attendance.set(OptionalInt.empty());
        assertThat(attendance.text.get()).isEmpty();
    }

    @Test
    void evidenceSaysHowOldItIs() {
        assertThat(ReviewWords.age(DAY, DAY)).isEqualTo("today");
        assertThat(ReviewWords.age(DAY.minusDays(1), DAY)).isEqualTo("1 day old");
        assertThat(ReviewWords.age(DAY.minusMonths(5), DAY)).isEqualTo("5 months old");
    }

    @Test
    void whatIsNotKnownSaysSo() {
        assertThat(ReviewWords.miles(OptionalDouble.empty())).isEqualTo("distance not known");
        assertThat(ReviewWords.miles(OptionalDouble.of(3.21))).isEqualTo("3.2 miles");
        assertThat(ReviewWords.number(OptionalInt.empty())).isEqualTo("not known");
    }

    @Test
    void anOfferSaysWhenAndWhetherItWasTakenUp() {
        assertThat(ReviewWords.offer(Offer.NONE)).isEqualTo("not offered");
        assertThat(ReviewWords.offer(new Offer(Optional.of(DAY), Answer.YES)))
                .isEqualTo("offered on 1 May 2026, taken up");
        assertThat(ReviewWords.offer(new Offer(Optional.of(DAY), Answer.NO)))
                .isEqualTo("offered on 1 May 2026, declined");
    }
}
