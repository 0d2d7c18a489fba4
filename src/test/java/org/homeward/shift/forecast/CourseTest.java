package org.homeward.shift.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.homeward.domain.care.ExitReason;
import org.homeward.domain.common.AgeBand;
import org.homeward.domain.common.PlacementKind;
import org.homeward.shift.ResidentialScope;
import org.junit.jupiter.api.Test;

/** A change touches its own path and nothing else. */
class CourseTest {
    private static final int RUNS = 40;
    private static final Forecast BASE = Worlds.forecast(RUNS, Course.AS_NOW);
    private static final Measure HOMES = Measure.residential(ResidentialScope.NARROW);

    @Test
    void aChangeOfNothingGivesTheSameNumbersInEveryRun() {
        Set<ExitReason> all = EnumSet.allOf(ExitReason.class);
        same(Course.ofEntries(new EntryChange(Worlds.ALWAYS, Who.EVERYBODY, Set.of(), 1)));
        same(Course.ofExits(new ExitChange(Worlds.ALWAYS, all, 1)));
        same(Course.ofStreams(Worlds.stepDowns(0, 1, OptionalDouble.empty())));
        same(Course.ofStreams(Worlds.stepDowns(0, 0, OptionalDouble.of(0.6))));
    }

    @Test
    void aStreamChangesTheMixAndNeverTheCount() {
        for (OptionalDouble stable :
                new OptionalDouble[] {OptionalDouble.empty(), OptionalDouble.of(0.64)}) {
            Forecast moved =
                    Worlds.forecast(RUNS, Course.ofStreams(Worlds.stepDowns(2, 0.5, stable)));
            for (int run = 0; run < RUNS; run++) {
                assertThat(moved.numbers(Measure.total(), run))
                        .isEqualTo(BASE.numbers(Measure.total(), run));
                assertThat(moved.exits(run)).isEqualTo(BASE.exits(run));
            }
            assertThat(moved.fan(HOMES).last().mean())
                    .isLessThan(BASE.fan(HOMES).last().mean() - 3);
            assertThat(moved.fan(Measure.fostered()).last().mean())
                    .isGreaterThan(BASE.fan(Measure.fostered()).last().mean() + 3);
        }
    }

    @Test
    void moreStableMovesLeaveFewerInHomes() {
        double shaky = homesWith(0.3);
        double firm = homesWith(0.95);
        assertThat(firm).isLessThan(shaky - 1);
    }

    @Test
    void aStreamThatFindsTooFewTellsItsMonth() {
        Forecast moved =
                Worlds.forecast(
                        RUNS, Course.ofStreams(Worlds.stepDowns(500, 1, OptionalDouble.of(1))));
        assertThat(moved.shortfalls()).hasSize(1);
        Shortfall shortfall = moved.shortfalls().get(0);
        assertThat(shortfall.first()).isEqualTo(YearMonth.of(2018, 4));
        assertThat(shortfall.shareOfRuns()).isEqualTo(1);
        assertThat(shortfall.missing()).isGreaterThan(10_000);
        assertThat(moved.fan(HOMES).last().low95()).isNotNegative();
        assertThat(BASE.shortfalls()).isEmpty();
    }

    @Test
    void halfAChildAMonthIsOneEverySecond() {
        int gone = 0;
        Forecast moved =
                Worlds.forecast(
                        RUNS, Course.ofStreams(Worlds.stepDowns(0.5, 1, OptionalDouble.of(1))));
        for (int run = 0; run < RUNS; run++) {
            int[] homes = moved.numbers(HOMES, run);
            int[] before = BASE.numbers(HOMES, run);
            assertThat(homes[1]).isEqualTo(before[1]);
            assertThat(homes[2]).isBetween(before[2] - 1, before[2]);
            gone += before[2] - homes[2];
        }
        assertThat(gone).isGreaterThan(RUNS * 3 / 4);
    }

    @Test
    void fewerEntriesLeaveEveryOtherChildAsItWas() {
        Course fewer =
                Course.ofEntries(
                        new EntryChange(
                                Worlds.ALWAYS, Who.EVERYBODY, Set.of(AgeBand.FROM_5_TO_9), 0));
        Forecast changed = Worlds.forecast(RUNS, fewer);
        for (int run = 0; run < RUNS; run++) {
            int[] entries = changed.entries(run);
            int[] before = BASE.entries(run);
            for (int step = 1; step < entries.length; step++) {
                assertThat(entries[step] - entries[step - 1])
                        .isBetween(0, before[step] - before[step - 1]);
            }
        }
        assertThat(changed.fan(Measure.total()).last().mean())
                .isLessThan(BASE.fan(Measure.total()).last().mean());
    }

    @Test
    void halfTheEntriesAreHalfAndDoubleAreDouble() {
        double before = BASE.entries().last().mean();
        assertThat(entriesTimes(0.5)).isBetween(0.46 * before, 0.54 * before);
        assertThat(entriesTimes(2)).isBetween(1.94 * before, 2.06 * before);
    }

    @Test
    void moreExitsForAReasonComeEarlierAndNobodyComesIn() {
        Forecast changed =
                Worlds.forecast(
                        RUNS,
                        Course.ofExits(
                                new ExitChange(Worlds.ALWAYS, Set.of(ExitReason.HOME), 1.5)));
        for (int run = 0; run < RUNS; run++) {
            assertThat(changed.entries(run)).isEqualTo(BASE.entries(run));
            int[] exits = changed.exits(run);
            int[] before = BASE.exits(run);
            for (int step = 0; step < exits.length; step++) {
                assertThat(exits[step]).isGreaterThanOrEqualTo(before[step]);
            }
        }
        assertThat(changed.exits().last().mean()).isGreaterThan(1.1 * BASE.exits().last().mean());
    }

    @Test
    void exitsForAReasonNobodyLeavesForChangeNothing() {
        same(Course.ofExits(new ExitChange(Worlds.ALWAYS, Set.of(ExitReason.ADOPTION), 1)));
        Forecast none =
                Worlds.forecast(
                        RUNS,
                        Course.ofExits(
                                new ExitChange(Worlds.ALWAYS, EnumSet.allOf(ExitReason.class), 0)));
        for (int run = 0; run < RUNS; run++) {
            assertThat(none.exits(run)[none.days().size() - 1])
                    .isLessThan(BASE.exits(run)[BASE.days().size() - 1]);
        }
        assertThat(none.exits().last()).isEqualTo(none.exitsOfAge().last());
    }

    @Test
    void onlyKindsOfAStreamAndWhatFollowsFromThemMove() {
        MoveStream swap =
                new MoveStream(
                        "agency to own carers",
                        Set.of(PlacementKind.FOSTER_IFA),
                        PlacementKind.FOSTER_IN_HOUSE,
                        MonthlyNumbers.level(Worlds.ALWAYS.first(), Worlds.ALWAYS.first(), 5),
                        1,
                        OptionalDouble.of(1),
                        OptionalInt.empty());
        Forecast moved = Worlds.forecast(RUNS, Course.ofStreams(swap));
        for (int run = 0; run < RUNS; run++) {
            int fostered = BASE.numbers(Measure.fostered(), run)[1];
            assertThat(moved.numbers(Measure.fostered(), run)[1]).isBetween(fostered, fostered + 5);
            int agency = BASE.numbers(Measure.kind(PlacementKind.FOSTER_IFA), run)[1];
            assertThat(moved.numbers(Measure.kind(PlacementKind.FOSTER_IFA), run)[1])
                    .isBetween(agency - 5, agency);
            assertThat(moved.numbers(HOMES, run)[0]).isEqualTo(BASE.numbers(HOMES, run)[0]);
        }
    }

    private static double homesWith(double stable) {
        return Worlds.forecast(
                        RUNS, Course.ofStreams(Worlds.stepDowns(2, 0.5, OptionalDouble.of(stable))))
                .fan(HOMES)
                .last()
                .mean();
    }

    private static double entriesTimes(double factor) {
        return Worlds.forecast(
                        RUNS,
                        Course.ofEntries(
                                new EntryChange(Worlds.ALWAYS, Who.EVERYBODY, Set.of(), factor)))
                .entries()
                .last()
                .mean();
    }

    private static void same(Course course) {
        Forecast changed = Worlds.forecast(RUNS, course);
        for (int run = 0; run < RUNS; run++) {
            for (PlacementKind kind : PlacementKind.values()) {
                assertThat(changed.numbers(Measure.kind(kind), run))
                        .isEqualTo(BASE.numbers(Measure.kind(kind), run));
            }
        }
    }
}
