package org.homeward.shift.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HomeId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementKind;
import org.homeward.shift.StockScope;
import org.homeward.testing.CareWorld;
import org.junit.jupiter.api.Test;

class PricedCareTest {
    private final CareWorld world =
            new CareWorld()
                    .episodes(
                            """
                            child | kind               | from       | until      | provider
                            anna  | RES_CHILDRENS_HOME | 2018-01-01 | 2018-07-01 | PR4
                            anna  | FOSTER_IFA         | 2018-07-01 |            | PR4
                            ben   | FOSTER_IN_HOUSE    | 2018-02-01 |            | PR1
                            """)
                    .with(
                            f ->
                                    PriceBookTest.prices(
                                                    """
                                                    kind               | weekly | from       | source
                                                    RES_CHILDRENS_HOME | 3000   | 2017-04-01 | list
                                                    RES_CHILDRENS_HOME | 3100   | 2018-04-01 | list
                                                    FOSTER_IFA         | 820    | 2017-04-01 |
                                                    """)
                                            .forEach(f::add));

    @Test
    void aStayIsCutWhereItsPriceChanges() {
        assertThat(told())
                .isEqualTo(
                        """
                        anna 2018-01-01 to 2018-04-01: 3000.00 price register
                        anna 2018-04-01 to 2018-07-01: 3100.00 price register
                        anna 2018-07-01 to 2019-01-01: 820.00 assumption
                        ben 2018-02-01 to 2019-01-01: no price""");
    }

    @Test
    void theFeeAgreedForThePlacementGoesFirstWhileItLasts() {
        place("anna", Where.in(HomeId.of("HM1")), "2018-05-01", "2018-07-01", 4000);
        assertThat(told())
                .startsWith(
                        """
                        anna 2018-01-01 to 2018-04-01: 3000.00 price register
                        anna 2018-04-01 to 2018-05-01: 3100.00 price register
                        anna 2018-05-01 to 2018-07-01: 4000.00 agreed fee
                        anna 2018-07-01 to 2019-01-01: 820.00 assumption""");
    }

    @Test
    void aFeeOfAHomeThatTheChildHasLeftIsNotUsedForTheFamily() {
        place("anna", Where.in(HomeId.of("HM1")), "2018-01-01", "2018-12-01", 4000);
        assertThat(told()).contains("anna 2018-07-01 to 2018-12-01: 820.00 assumption");
        place("ben", Where.with(HouseholdId.of("H1")), "2018-02-01", "2019-01-01", 500);
        assertThat(told()).endsWith("ben 2018-02-01 to 2019-01-01: 500.00 agreed fee");
    }

    @Test
    void aKindHasTheMeanOfThoseWithAPrice() {
        world.episodes(
                """
                child | kind       | from       | provider
                carl  | FOSTER_IFA | 2018-01-01 | PR5
                """);
        place("carl", Where.with(HouseholdId.of("H2")), "2018-01-01", "2019-01-01", 1000);
        var day = LocalDate.of(2018, 8, 1);
        var means = MeanPrices.on(world.on("2018-12-31"), StockScope.PUBLISHED, day);
        assertThat(means.findWeekly(PlacementKind.FOSTER_IFA)).contains(Money.pounds(910));
        assertThat(means.findWeekly(PlacementKind.RES_CHILDRENS_HOME)).contains(Money.pounds(3100));
        assertThat(means.findWeekly(PlacementKind.FOSTER_IN_HOUSE)).isEmpty();
        assertThat(means.unpriced()).isEqualTo(1);
        assertThat(
                        means.findWeekly(
                                PlacementKind.FOSTER_IFA,
                                Growth.ofAll(day, 10),
                                LocalDate.of(2019, 4, 1)))
                .contains(Money.pounds(1001));
    }

    private void place(String child, Where where, String from, String until, long pounds) {
        world.with(
                f ->
                        f.add(
                                new Placement(
                                        Placement.registerId(
                                                ChildId.of(child), LocalDate.parse(from)),
                                        ChildId.of(child),
                                        where,
                                        DateSpan.of(LocalDate.parse(from), LocalDate.parse(until)),
                                        Optional.empty(),
                                        Optional.of(Money.pounds(pounds)),
                                        Optional.empty())));
    }

    private String told() {
        var care =
                PricedCare.between(
                        world.on("2018-12-31"),
                        StockScope.PUBLISHED,
                        LocalDate.of(2017, 1, 1),
                        LocalDate.of(2019, 12, 31));
        return care.stays().stream()
                .map(
                        s ->
                                "%s %s to %s: %s"
                                        .formatted(
                                                s.child(),
                                                s.span().start(),
                                                s.span().until(),
                                                s.price()
                                                        .map(
                                                                p ->
                                                                        p.weekly().inPounds()
                                                                                + " "
                                                                                + p.basis().label())
                                                        .orElse("no price")))
                .collect(java.util.stream.Collectors.joining("\n"));
    }
}
