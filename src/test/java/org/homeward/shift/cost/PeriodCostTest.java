package org.homeward.shift.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.homeward.domain.common.Money;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;
import org.junit.jupiter.api.Test;

/** Years, quarters and month ends of a small world, worked by hand. */
class PeriodCostTest {
    private final CostWorld world =
            new CostWorld()
                    .episodes(
                            """
                            child | kind               | from       | until      | provider
                            anna  | RES_CHILDRENS_HOME | 2016-04-01 | 2017-10-01 | PR4
                            ben   | FOSTER_IN_HOUSE    | 2017-03-25 |            | PR1
                            carl  | OTHER              | 2017-04-03 | 2017-04-05 | PR1
                            """)
                    .prices(
                            """
                            kind               | weekly | from       | source
                            RES_CHILDRENS_HOME | 3500   | 2016-04-01 | list
                            RES_CHILDRENS_HOME | 4200   | 2017-04-01 | list
                            FOSTER_IN_HOUSE    | 490    | 2016-04-01 | list
                            """);

    @Test
    void aYearCostsItsDaysTimesAWeekDividedBySeven() {
        assertThat(years("2016-04-01", "2017-12-31"))
                .isEqualTo(
                        """
                        2016-17: 182990.00 in 372 days
                        2017-18 part: 129050.00 in 458 days, 2 days without a price""");
    }

    @Test
    void quartersOfAYearAddUpToIt() {
        var care = world.priced("2016-04-01", "2018-03-31");
        var quarters = PeriodCost.quarters(care);
        assertThat(quarters.stream().map(q -> q.period().label()))
                .startsWith("2016-17 Q1")
                .endsWith("2017-18 Q4")
                .hasSize(8);
        assertThat(Pence.sum(quarters.stream().map(PeriodCost::known).toList()))
                .isEqualTo(
                        Pence.sum(PeriodCost.years(care).stream().map(PeriodCost::known).toList()));
    }

    @Test
    void aYearThatBeganBeforeTheWindowIsAPart() {
        assertThat(years("2016-05-01", "2017-03-31"))
                .isEqualTo("2016-17 part: 167990.00 in 342 days");
    }

    @Test
    void aChildAndYearIsTheCostOfAPricedDayTimesTheDaysOfTheYear() {
        var year = PeriodCost.years(world.priced("2016-04-01", "2017-03-31")).get(0);
        assertThat(year.findPerChildAndYear()).contains(new Money(17954664));
    }

    @Test
    void aMonthEndCostsTheWeekOfThoseWhoAreThere() {
        var rate = RunRate.monthly(world.priced("2017-03-01", "2017-10-31"));
        var march = rate.findFirst().orElseThrow();
        assertThat(march.cost().inWords()).isEqualTo("£3,990 a week.");
        assertThat(march.byGroup(ResidentialScope.WIDE))
                .containsEntry(KindGroup.RESIDENTIAL, Money.pounds(3500))
                .containsEntry(KindGroup.OWN_FOSTER, Money.pounds(490))
                .containsEntry(KindGroup.SUPPORTED, Money.ZERO);
        assertThat(march.byProvider())
                .containsEntry(ProviderSide.INDEPENDENT, Money.pounds(3500))
                .containsOnlyKeys(ProviderSide.INDEPENDENT, ProviderSide.OWN);
        assertThat(rate.findLast().orElseThrow().cost().known()).isEqualTo(Money.pounds(490));
        assertThat(rate.points()).hasSize(8);
    }

    @Test
    void aChildWithoutAPriceIsListedAndMakesTheSumALeast() {
        var care = world.priced("2017-04-01", "2017-04-04");
        assertThat(Unpriced.listOn(care, LocalDate.of(2017, 4, 4)))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.child().text()).isEqualTo("carl");
                            assertThat(one.since()).isEqualTo("2017-04-03");
                        });
        assertThat(Unpriced.listOn(care, LocalDate.of(2017, 4, 2))).isEmpty();
    }

    @Test
    void aYearWithoutAReturnIsSaidToBeUncovered() {
        world.episodes(
                """
                child | kind            | from       | until      | return
                dora  | FOSTER_IN_HOUSE | 2017-05-01 | 2017-06-01 | 2018
                """);
        assertThat(PeriodCost.years(world.priced("2016-04-01", "2018-03-31")))
                .extracting(PeriodCost::covered)
                .containsExactly(false, true);
    }

    private String years(String from, String to) {
        return PeriodCost.years(world.priced(from, to)).stream()
                .map(
                        y ->
                                "%s%s: %s in %d days%s"
                                        .formatted(
                                                y.period().label(),
                                                y.isPart() ? " part" : "",
                                                y.known().inPounds(),
                                                y.days(),
                                                y.isComplete()
                                                        ? ""
                                                        : ", %d days without a price"
                                                                .formatted(y.unpricedDays())))
                .collect(Collectors.joining("\n"));
    }
}
