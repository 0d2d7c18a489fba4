package org.homeward.shift.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementKind;
import org.homeward.shift.Coverage;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;
import org.homeward.shift.cost.Waterfall.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WaterfallTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 4, 1);
    private static final String PRICES =
            """
            kind               | weekly | from       | source
            RES_CHILDRENS_HOME | 3500   | 2016-04-01 | list
            FOSTER_IN_HOUSE    | 490    | 2016-04-01 | list
            """;

    @Test
    void moreChildrenOfTheSameKindAreVolumeAlone() {
        var world =
                new CostWorld()
                        .prices(PRICES)
                        .episodes(
                                """
                                child | kind            | from
                                anna  | FOSTER_IN_HOUSE | 2016-04-01
                                ben   | FOSTER_IN_HOUSE | 2017-04-01
                                """);
        assertThat(told(world)).isEqualTo("25550 + 25550 volume + 0 mix + 0 price = 51100");
    }

    @Test
    void aMoveFromAHomeToAFamilyIsMixAlone() {
        var world =
                new CostWorld()
                        .prices(PRICES)
                        .episodes(
                                """
                                child | kind               | from       | until
                                anna  | FOSTER_IN_HOUSE    | 2016-04-01 |
                                ben   | RES_CHILDRENS_HOME | 2016-04-01 | 2017-04-01
                                ben   | FOSTER_IN_HOUSE    | 2017-04-01 |
                                """);
        assertThat(told(world)).isEqualTo("208050 + 0 volume + -156950 mix + 0 price = 51100");
    }

    @Test
    void aDearerWeekIsPriceAloneAndStandsWithItsKind() {
        var world =
                new CostWorld()
                        .prices(PRICES)
                        .prices(
                                """
                                kind               | weekly | from       | source
                                RES_CHILDRENS_HOME | 4200   | 2017-04-01 | list
                                """)
                        .episodes(
                                """
                                child | kind               | from
                                anna  | FOSTER_IN_HOUSE    | 2016-04-01
                                ben   | RES_CHILDRENS_HOME | 2016-04-01
                                """);
        assertThat(told(world)).isEqualTo("208050 + 0 volume + 0 mix + 36500 price = 244550");
        var fall = waterfall(world);
        assertThat(fall.byPriceEffect(ResidentialScope.WIDE).get(0))
                .isEqualTo(KindGroup.RESIDENTIAL);
        assertThat(fall.byGroup(ResidentialScope.WIDE).get(KindGroup.OWN_FOSTER))
                .isEqualTo(new Effect(Money.pounds(25550), Money.ZERO, Money.ZERO, Money.ZERO));
    }

    @Test
    void aKindWithADayWithoutAPriceIsLeftOutOnBothSides() {
        var world =
                new CostWorld()
                        .prices(PRICES)
                        .prices(
                                """
                                kind       | weekly | from       | source
                                FOSTER_IFA | 820    | 2017-04-01 | list
                                """)
                        .episodes(
                                """
                                child | kind            | from
                                anna  | FOSTER_IN_HOUSE | 2016-04-01
                                ben   | FOSTER_IFA      | 2016-04-01
                                """);
        assertThat(told(world)).isEqualTo("25550 + 0 volume + 0 mix + 0 price = 25550");
        assertThat(waterfall(world).leftOut())
                .containsExactly(new CostCell(PlacementKind.FOSTER_IFA, ProviderSide.OWN));
    }

    @Test
    void aKindThatIsNewHasNoPriceToCompareAndIsMix() {
        var world =
                new CostWorld()
                        .prices(PRICES)
                        .episodes(
                                """
                                child | kind               | from       | until
                                anna  | FOSTER_IN_HOUSE    | 2016-04-01 | 2017-04-01
                                anna  | RES_CHILDRENS_HOME | 2017-04-01 |
                                """);
        assertThat(told(world)).isEqualTo("25550 + 0 volume + 156950 mix + 0 price = 182500");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theThreeEffectsAddUpToThePennyWhateverHappened(int seed) {
        var random = new Random(seed);
        List<PricedStay> stays = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            var start = FIRST.plusDays(random.nextInt(700));
            var price = new Priced(new Money(random.nextInt(900_000)), Basis.REGISTER, "");
            stays.add(
                    new PricedStay(
                            ChildId.of("C" + i),
                            PlacementKind.values()[random.nextInt(5)],
                            ProviderSide.values()[random.nextInt(3)],
                            DateSpan.of(start, start.plusDays(1 + random.nextInt(300))),
                            random.nextInt(40) == 0 ? Optional.empty() : Optional.of(price)));
        }
        var care =
                new PricedCare(
                        StockScope.PUBLISHED,
                        new Coverage(List.of()),
                        DateSpan.of(FIRST, FIRST.plusYears(2)),
                        stays);
        var years = PeriodCost.years(care);
        var fall = Waterfall.between(years.get(0), years.get(1));
        assertThat(fall.whole().before()).isEqualTo(compared(fall, years.get(0)));
        assertThat(fall.whole().after()).isEqualTo(compared(fall, years.get(1)));
        assertThat(
                        Pence.sum(
                                fall.byGroup(ResidentialScope.NARROW).values().stream()
                                        .map(Effect::price)
                                        .toList()))
                .isEqualTo(fall.whole().price());
    }

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    private static Money compared(Waterfall fall, PeriodCost year) {
        return Pence.sum(
                year.byCell().entrySet().stream()
                        .filter(cell -> !fall.leftOut().contains(cell.getKey()))
                        .map(cell -> cell.getValue().known())
                        .toList());
    }

    private static Waterfall waterfall(CostWorld world) {
        var years = PeriodCost.years(world.priced("2016-04-01", "2018-03-31"));
        return Waterfall.between(years.get(0), years.get(1));
    }

    private static String told(CostWorld world) {
        var whole = waterfall(world).whole();
        return "%s + %s volume + %s mix + %s price = %s"
                .formatted(
                        whole.before().pence() / 100,
                        whole.volume().pence() / 100,
                        whole.mix().pence() / 100,
                        whole.price().pence() / 100,
                        whole.after().pence() / 100);
    }
}
