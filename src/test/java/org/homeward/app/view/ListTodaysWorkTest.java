package org.homeward.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.domain.common.PlacementKind;
import org.homeward.testing.SmallWorld;
import org.junit.jupiter.api.Test;

class ListTodaysWorkTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 3, 31);

    private final SmallWorld world = new SmallWorld(TODAY);

    @Test
    void theLongestWaitingRequestComesFirst() {
        world.request("R2", "Ruby", TODAY.minusDays(3));
        world.request("R1", "Max", TODAY.minusDays(40));
        assertThat(work().requests())
                .extracting(row -> row.names() + " " + row.waitingDays())
                .containsExactly("Max 40", "Ruby 3");
    }

    @Test
    void anApprovalIsDueFromFourWeeksBeforeItsDayAndStaysWhenOverdue() {
        world.household("Ash", TODAY.plusDays(29), Optional.of(TODAY));
        world.household("Elm", TODAY.plusDays(28), Optional.of(TODAY));
        world.household("Oak", TODAY.minusDays(100), Optional.of(TODAY));
        assertThat(work().approvals())
                .extracting(row -> row.household().name())
                .containsExactly("Oak", "Elm");
    }

    @Test
    void roomCountsAsUnconfirmedAfterAWeekWithoutAWord() {
        world.household("Ash", TODAY.plusYears(1), Optional.of(TODAY.minusDays(7)));
        world.household("Elm", TODAY.plusYears(1), Optional.of(TODAY.minusDays(8)));
        world.household("Oak", TODAY.plusYears(1), Optional.empty());
        assertThat(work().unconfirmed())
                .extracting(row -> row.household().name())
                .containsExactly("Oak", "Elm");
    }

    @Test
    void theFiguresCountTheDayAndFindTheTargetOfItsMonth() {
        world.inHome("Ruby", TODAY.plusYears(1));
        world.lookedAfter("Max", PlacementKind.FOSTER_IN_HOUSE, "E1");
        world.lookedAfter("Short", PlacementKind.FOSTER_IN_HOUSE, "V4");
        world.household("Ash", TODAY.plusYears(1), Optional.of(TODAY));
        world.target(2);
        assertThat(work().figures())
                .isEqualTo(new TodaysWork.Figures(2, OptionalInt.of(2), 1, 1, 2, 1));
    }

    private TodaysWork work() {
        return ListTodaysWork.in(world.position(), ListTodaysWork.Notice.USUAL);
    }
}
