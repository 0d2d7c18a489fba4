package org.homeward.domain.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class DateSpanTest {
    private static final LocalDate MARCH_30 = LocalDate.of(2017, 3, 30);
    private static final LocalDate MARCH_31 = LocalDate.of(2017, 3, 31);
    private static final LocalDate APRIL_1 = LocalDate.of(2017, 4, 1);

    @Test
    void theStartIsInsideAndTheEndIsNot() {
        DateSpan oneDay = DateSpan.of(MARCH_31, APRIL_1);

        assertThat(oneDay.contains(MARCH_30)).isFalse();
        assertThat(oneDay.contains(MARCH_31)).isTrue();
        assertThat(oneDay.contains(APRIL_1)).isFalse();
    }

    @Test
    void anOpenSpanHoldsEveryLaterDay() {
        DateSpan open = DateSpan.from(MARCH_31);

        assertThat(open.contains(LocalDate.of(2099, 1, 1))).isTrue();
        assertThat(open.findEnd()).isEmpty();
        assertThat(DateSpan.of(MARCH_31, Optional.empty())).isEqualTo(open);
    }

    @Test
    void aSpanOfNoDaysIsAnEventAndNeverPresence() {
        DateSpan event = DateSpan.of(MARCH_31, MARCH_31);

        assertThat(event.isEmpty()).isTrue();
        assertThat(event.contains(MARCH_31)).isFalse();
        assertThat(event.overlaps(DateSpan.from(MARCH_30))).isFalse();
    }

    @Test
    void joiningIsNotOverlapping() {
        DateSpan before = DateSpan.of(MARCH_30, MARCH_31);
        DateSpan after = DateSpan.from(MARCH_31);

        assertThat(before.joins(after)).isTrue();
        assertThat(before.overlaps(after)).isFalse();
        assertThat(DateSpan.of(MARCH_30, APRIL_1).overlaps(after)).isTrue();
    }

    @Test
    void anEndBeforeTheStartIsRefusedWithBothDays() {
        assertThatThrownBy(() -> DateSpan.of(APRIL_1, MARCH_31))
                .hasMessage("A span ends (2017-03-31) before it starts (2017-04-01).");
    }

    @RepeatedTest(50)
    void daysInsideAWindowAreThoseTheSpanContains(org.junit.jupiter.api.RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        LocalDate base = LocalDate.of(2016, 2, 20);
        LocalDate start = base.plusDays(random.nextInt(30));
        DateSpan span = DateSpan.of(start, start.plusDays(random.nextInt(30)));
        LocalDate from = base.plusDays(random.nextInt(30));
        LocalDate to = from.plusDays(random.nextInt(30));

        long counted = from.datesUntil(to).filter(span::contains).count();

        assertThat(span.daysWithin(from, to))
                .as("seed %d", info.getCurrentRepetition())
                .isEqualTo(counted);
    }
}
