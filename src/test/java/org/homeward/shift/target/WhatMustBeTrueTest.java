package org.homeward.shift.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.homeward.domain.money.NamedTarget;
import org.homeward.shift.scenario.CountModel;
import org.junit.jupiter.api.Test;

class WhatMustBeTrueTest {
    private static final NamedTarget.Mark FROM =
            new NamedTarget.Mark(LocalDate.of(2018, 3, 31), 1107);
    private static final NamedTarget.Mark GOAL =
            new NamedTarget.Mark(LocalDate.of(2022, 3, 31), 707);

    @Test
    void theNorfolkGoalAskedForHalfTheEntries() {
        var asked = solve(GOAL, year(2017, 472, 0.5), year(2018, 472, 0.383));

        assertThat(asked.asNow()).isCloseTo(1205, within(1.0));
        var entries = asked.ways().get(0);
        assertThat(entries.kind()).isEqualTo(Way.Kind.FEWER_ENTRIES);
        assertThat(entries.entries().getAsDouble()).isCloseTo(229, within(1.0));
        assertThat(entries.achieved()).isEmpty();
        var exits = asked.ways().get(1);
        assertThat(exits.exitRate().getAsDouble()).isCloseTo(0.694, within(0.002));
        assertThat(exits.achieved()).isEmpty();
    }

    @Test
    void aWayThatAYearOnRecordReachedNamesTheNewestSuchYear() {
        var asked = solve(GOAL, year(2015, 220, 0.3), year(2016, 225, 0.3), year(2018, 472, 0.383));

        assertThat(asked.ways().get(0).achieved())
                .hasValueSatisfying(y -> assertThat(y.year()).isEqualTo(2016));
        assertThat(asked.ways().get(2).achieved()).isEmpty();
    }

    @Test
    void bothChangeByTheSameShareAndReachTheGoal() {
        var both = solve(GOAL, year(2018, 472, 0.383)).ways().get(2);
        double share = 1 - both.entries().getAsDouble() / 472;

        assertThat(both.exitRate().getAsDouble())
                .isCloseTo(
                        year(2018, 472, 0.383).exitRate().getAsDouble() * (1 + share),
                        within(1e-9));
        assertThat(
                        new CountModel(both.entries().getAsDouble(), both.exitRate().getAsDouble())
                                .after(4, 1107))
                .isCloseTo(707, within(0.5));
    }

    @Test
    void aGoalThatNoEntriesAtAllCannotReachIsSaidToBeOutOfReach() {
        var soon = new NamedTarget.Mark(LocalDate.of(2018, 6, 30), 707);
        var asked = solve(soon, year(2018, 472, 0.383));

        assertThat(asked.ways().get(0).isPossible()).isFalse();
        assertThat(asked.ways().get(1).isPossible()).isTrue();
    }

    @Test
    void withoutAWholeYearOrALaterGoalThereIsNothingToSolve() {
        assertThat(WhatMustBeTrue.solve(FROM, GOAL, new YearsOnRecord(List.of()))).isEmpty();
        assertThat(
                        WhatMustBeTrue.solve(
                                FROM, FROM, new YearsOnRecord(List.of(year(2018, 472, 0.383)))))
                .isEmpty();
    }

    private static WhatMustBeTrue solve(NamedTarget.Mark goal, YearRecord... years) {
        return WhatMustBeTrue.solve(FROM, goal, new YearsOnRecord(List.of(years))).orElseThrow();
    }

    private static YearRecord year(int end, int entries, double rate) {
        long days = Math.round(1107 * 365.25);
        int exits = (int) Math.round(rate * 1107);
        return new YearRecord(LocalDate.of(end, 3, 31), 1107, entries, exits, 1107, days);
    }
}
