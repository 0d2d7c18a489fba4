package org.homeward.shift.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.money.WeeklyPrice;
import org.homeward.testing.CareWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceBookTest {
    private static final PlacementKind HOME = PlacementKind.RES_CHILDRENS_HOME;
    private static final PriceBook BOOK =
            book(
                    """
                    kind               | provider | weekly | from       | source
                    RES_CHILDRENS_HOME | NONE     | 3000   | 2016-04-01 | contract list
                    RES_CHILDRENS_HOME | PR1      | 3300   | 2017-04-01 | ledger
                    RES_CHILDRENS_HOME | PR1      | 3400   | 2018-04-01 | ledger
                    """);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    PR1, 2016-03-31, none
                    PR1, 2016-04-01, 3000
                    PR1, 2017-03-31, 3000
                    PR1, 2017-04-01, 3300
                    PR1, 2018-04-01, 3400
                    PR4, 2018-04-01, 3000
                    """)
    void theProvidersOwnPriceGoesFirstAndTheNewestInForceCounts(
            ProviderCode provider, LocalDate day, String pounds) {
        assertThat(
                        BOOK.findPrice(HOME, provider, day)
                                .map(p -> p.weekly().inPounds().toBigInteger().toString())
                                .orElse("none"))
                .isEqualTo(pounds);
    }

    @Test
    void anotherKindHasNoPriceAndIsNotFree() {
        assertThat(BOOK.findPrice(PlacementKind.SECURE, ProviderCode.NONE, LocalDate.MAX))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    '', true
                    '  ', true
                    assumption, true
                    ASSUMPTION of the sample, true
                    Section 251 outturn 2017, false
                    Made on an assumption, false
                    """)
    void aPriceIsAnAssumptionUnlessItNamesWhereItComesFrom(String source, boolean assumed) {
        var price = new WeeklyPrice(HOME, ProviderCode.NONE, Money.ZERO, LocalDate.MIN, source);
        assertThat(PriceBook.isAssumption(price)).isEqualTo(assumed);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2018-06-01, 3400.00, REGISTER
                    2019-03-31, 3400.00, REGISTER
                    2019-04-01, 3536.00, ASSUMPTION
                    2020-03-31, 3536.00, ASSUMPTION
                    2020-04-01, 3677.44, ASSUMPTION
                    """)
    void supposedGrowthCompoundsOnTheFirstOfApril(LocalDate day, String pounds, Basis basis) {
        var grown = BOOK.growing(new Growth(LocalDate.of(2018, 6, 1), Map.of(HOME, 4.0)));
        var price = grown.findPrice(HOME, ProviderCode.PR1, day).orElseThrow();
        assertThat(price.weekly().inPounds()).isEqualByComparingTo(pounds);
        assertThat(price.basis()).isEqualTo(basis);
    }

    @Test
    void aPriceRecordedForTheFutureGoesBeforeGrowth() {
        var grown = BOOK.growing(new Growth(LocalDate.of(2017, 6, 1), Map.of(HOME, 10.0)));
        assertThat(weekly(grown, LocalDate.of(2018, 4, 1))).contains(Money.pounds(3400));
        assertThat(weekly(grown, LocalDate.of(2019, 4, 1))).contains(Money.pounds(3740));
    }

    @Test
    void noGrowthChangesNothing() {
        var grown = BOOK.growing(Growth.ofAll(LocalDate.of(2016, 4, 1), 0));
        assertThat(weekly(grown, LocalDate.of(2030, 1, 1)))
                .isEqualTo(weekly(BOOK, LocalDate.of(2030, 1, 1)));
    }

    @Test
    void changesAreThoseOfTheProviderAndOfAnyProviderInsideTheSpan() {
        var span = DateSpan.of(LocalDate.of(2016, 4, 1), LocalDate.of(2018, 4, 1));
        assertThat(BOOK.changes(HOME, ProviderCode.PR1, span))
                .containsExactly(LocalDate.of(2017, 4, 1));
        assertThat(BOOK.changes(HOME, ProviderCode.PR4, span)).isEmpty();
    }

    static PriceBook book(String table) {
        return PriceBook.of(prices(table));
    }

    /** Columns kind, weekly, from; provider and source where wanted. */
    static List<WeeklyPrice> prices(String table) {
        return CareWorld.rows(table).stream()
                .map(
                        row ->
                                new WeeklyPrice(
                                        PlacementKind.valueOf(row.get("kind")),
                                        ProviderCode.valueOf(row.getOrDefault("provider", "NONE")),
                                        Money.of(new java.math.BigDecimal(row.get("weekly"))),
                                        LocalDate.parse(row.get("from")),
                                        row.getOrDefault("source", "")))
                .toList();
    }

    private static Optional<Money> weekly(PriceBook book, LocalDate day) {
        return book.findPrice(HOME, ProviderCode.PR1, day).map(Priced::weekly);
    }
}
