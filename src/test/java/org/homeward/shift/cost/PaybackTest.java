package org.homeward.shift.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Money;
import org.homeward.domain.money.ProgrammeMonth;
import org.junit.jupiter.api.Test;

/** One child a month moves to a family and saves 400 a day. */
class PaybackTest {
    private static final LocalDate FROM = LocalDate.of(2018, 4, 1);
    private static final CostPolicy POLICY = CostPolicy.standard();
    private static final Stability STABILITY =
            new Stability(0.64, new CostPolicy.Range(0.5, 0.8), "test");

    private final CostWorld world = new CostWorld();

    @Test
    void itSaysWhatIsMissingAndGivesNoMonth() {
        var none = payback(List.of(), List.of());
        assertThat(none.missing())
                .containsExactly(
                        "what the programme spends by month",
                        "a move from residential care to a family since the programme began");
        assertThat(none.middle()).isEmpty();
        assertThat(payback(moves(12), spend(1000)).missing())
                .containsExactly("prices of the homes that were left and of the families");
    }

    @Test
    void itIsPaidBackInTheFirstMonthWithoutAShortfallEverAfter() {
        prices();
        var back = payback(moves(12), spend(100_000));
        assertThat(back.isKnown()).isTrue();
        assertThat(back.spent()).isEqualTo(Money.pounds(2_400_000));
        var month = back.middle().orElseThrow();
        assertThat(back.early().orElseThrow()).isBefore(month);
        assertThat(back.late().orElseThrow()).isAfter(month);
        for (Payback.Month each : back.months()) {
            boolean paid = each.saved().compareTo(each.spent()) >= 0;
            if (!each.month().isBefore(month)) {
                assertThat(paid).isTrue();
            }
            if (each.month().equals(month.minusMonths(1))) {
                assertThat(paid).isFalse();
            }
        }
    }

    @Test
    void whatIsKnownIsActualAndWhatComesIsSupposed() {
        prices();
        var back = payback(moves(12), spend(100_000));
        var known = back.months().stream().filter(m -> !m.isSupposed()).toList();
        assertThat(known.get(known.size() - 1).month()).isEqualTo(YearMonth.of(2019, 3));
        assertThat(back.knownTo()).isEqualTo(YearMonth.of(2019, 3));
        assertThat(back.months()).hasSize(12 + 120);
        assertThat(back.months().get(12).isSupposed()).isTrue();
    }

    @Test
    void aProgrammeThatNeverPaysIsNotWithinTenYears() {
        prices();
        assertThat(payback(moves(1), spend(10_000_000)).middle()).isEmpty();
    }

    @Test
    void moreStabilityIsNeverLater() {
        prices();
        var months = new ArrayList<YearMonth>();
        var saving = saving(moves(12));
        for (double stability : new double[] {0.5, 0.6, 0.7, 0.8, 0.9}) {
            months.add(
                    Payback.of(
                                    saving,
                                    grounds(
                                            spend(100_000),
                                            0,
                                            new Stability(
                                                    stability,
                                                    new CostPolicy.Range(stability, stability),
                                                    "")))
                            .middle()
                            .orElseThrow());
        }
        assertThat(months).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void onlyMovesAboveThePaceBeforePayForTheProgramme() {
        prices();
        var saving = saving(moves(12));
        var half = Payback.of(saving, grounds(spend(100_000), 6, STABILITY));
        assertThat(half.extraShare()).isCloseTo(0.5, org.assertj.core.data.Offset.offset(0.01));
        assertThat(half.months().get(11).saved().pence())
                .isEqualTo(Math.round(half.extraShare() * saving.now().realised().pence()));
        var none = Payback.of(saving, grounds(spend(100_000), 15, STABILITY));
        assertThat(none.extraShare()).isZero();
        assertThat(none.middle()).isEmpty();
    }

    @Test
    void aProgrammeThatHasNotBegunIsNotPaidBack() {
        prices();
        var later =
                List.of(
                        new ProgrammeMonth(
                                YearMonth.of(2019, 4),
                                Money.pounds(5),
                                OptionalInt.empty(),
                                OptionalInt.empty()));
        assertThat(payback(moves(12), later).missing())
                .containsExactly("the programme itself, which begins in April 2019");
    }

    @Test
    void withoutTheYearsBeforeNobodyCanTellWhichMovesAreNew() {
        prices();
        var unknown =
                Payback.of(
                        saving(moves(12)),
                        new Payback.Grounds(
                                spend(100_000), OptionalDouble.empty(), STABILITY, POLICY));
        assertThat(unknown.missing())
                .containsExactly("returns of the two years before, to tell which moves are new");
    }

    @Test
    void inHouseIsComparedWithItsOverheads() {
        prices();
        world.prices(
                """
                kind            | weekly | from       | source
                FOSTER_IN_HOUSE | 480    | 2017-04-01 | list
                """);
        world.episodes(
                """
                child | kind            | from       | provider
                anna  | FOSTER_IN_HOUSE | 2018-04-01 | PR1
                ben   | FOSTER_IFA      | 2018-04-01 | PR4
                """);
        var day = LocalDate.of(2018, 4, 30);
        var lines = LikeForLike.on(world.priced("2018-04-01", "2018-04-30"), day, 25);
        assertThat(lines.findSentence())
                .contains(
                        "An agency carer costs £220 more a week than an own carer as paid, and £100"
                                + " more with 25 % overheads on what is own.");
        assertThat(lines.lines().get(3).weekly()).isEmpty();
    }

    private void prices() {
        world.prices(
                """
                kind               | weekly | from       | source
                RES_CHILDRENS_HOME | 3500   | 2017-04-01 | list
                FOSTER_IFA         | 700    | 2017-04-01 | list
                """);
    }

    private List<StepDown> moves(int months) {
        List<StepDown> moves = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            LocalDate on = FROM.plusMonths(i).plusDays(1);
            world.episodes(
                    """
                    child | kind               | from       | until | provider
                    C%d   | RES_CHILDRENS_HOME | 2018-01-01 | %s    | PR4
                    C%d   | FOSTER_IFA         | %s         |       | PR4
                    """
                            .formatted(i, on, i, on));
            moves.add(new StepDown(ChildId.of("C" + i), on, Optional.empty()));
        }
        return moves;
    }

    private RealisedSaving saving(List<StepDown> moves) {
        return RealisedSaving.of(world.world().on("2019-03-31"), moves, FROM, POLICY.stillPlaced());
    }

    private Payback payback(List<StepDown> moves, List<ProgrammeMonth> programme) {
        return Payback.of(saving(moves), grounds(programme, 0, STABILITY));
    }

    private static Payback.Grounds grounds(
            List<ProgrammeMonth> programme, double before, Stability stability) {
        return new Payback.Grounds(programme, OptionalDouble.of(before), stability, POLICY);
    }

    private static List<ProgrammeMonth> spend(long pounds) {
        return IntStream.range(0, 24)
                .mapToObj(
                        i ->
                                new ProgrammeMonth(
                                        YearMonth.of(2018, 4).plusMonths(i),
                                        Money.pounds(pounds),
                                        OptionalInt.empty(),
                                        OptionalInt.empty()))
                .toList();
    }
}
