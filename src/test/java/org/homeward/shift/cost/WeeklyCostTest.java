package org.homeward.shift.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.money.WeeklyPrice;
import org.homeward.shift.StockScope;
import org.homeward.testing.CareWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyCostTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 31);

    private final CareWorld world =
            new CareWorld()
                    .episodes(
                            """
                            child | kind               | from       | provider
                            anna  | RES_CHILDRENS_HOME | 2018-01-01 | PR1
                            ben   | RES_CHILDRENS_HOME | 2018-01-01 | PR4
                            carl  | FOSTER_IN_HOUSE    | 2018-01-01 | PR1
                            """);

    @Test
    void theSumIsWholeOnlyWhereEveryChildHasAPrice() {
        price(PlacementKind.RES_CHILDRENS_HOME, ProviderCode.NONE, 3300, "2017-04-01");
        assertThat(inWords())
                .isEqualTo("At least £6,600 a week; no price is recorded for 1 child.");
        price(PlacementKind.FOSTER_IN_HOUSE, ProviderCode.PR1, 480, "2017-04-01");
        assertThat(inWords()).isEqualTo("£7,080 a week.");
    }

    @Test
    void withoutPricesNothingIsSaidToBeFree() {
        assertThat(inWords()).isEqualTo("No price is recorded for 3 children.");
    }

    @Test
    void aPriceForTheProviderGoesBeforeOneForAnyProvider() {
        price(PlacementKind.RES_CHILDRENS_HOME, ProviderCode.NONE, 3300, "2018-01-01");
        price(PlacementKind.RES_CHILDRENS_HOME, ProviderCode.PR4, 3650, "2017-01-01");
        assertThat(cost().known()).isEqualTo(Money.pounds(3300 + 3650));
        assertThat(cost().unpriced()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2018-03-30, 500
                    2018-03-31, 500
                    2018-04-01, 480
                    """)
    void theNewestPriceInForceOnTheDayCounts(String raised, int pounds) {
        price(PlacementKind.FOSTER_IN_HOUSE, ProviderCode.NONE, 480, "2017-04-01");
        price(PlacementKind.FOSTER_IN_HOUSE, ProviderCode.NONE, 500, raised);
        assertThat(cost().known()).isEqualTo(Money.pounds(pounds));
    }

    private void price(PlacementKind kind, ProviderCode provider, int pounds, String from) {
        world.with(
                f ->
                        f.add(
                                new WeeklyPrice(
                                        kind,
                                        provider,
                                        Money.pounds(pounds),
                                        LocalDate.parse(from),
                                        "assumption")));
    }

    private WeeklyCost cost() {
        return WeeklyCost.on(world.on("2018-03-31"), StockScope.PUBLISHED, DAY);
    }

    private String inWords() {
        return cost().inWords();
    }
}
