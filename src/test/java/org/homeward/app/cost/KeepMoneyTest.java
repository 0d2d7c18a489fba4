package org.homeward.app.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.cost.SetProgramme.Spend;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.common.Role;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.domain.money.WeeklyPrice;
import org.homeward.position.FactsBuilder;
import org.homeward.testing.CareWorld;
import org.homeward.testing.Filled;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepMoneyTest {
    private static final LocalDate DAY = LocalDate.of(2018, 5, 1);
    private static final Actor CLERK = new Actor("Otis Reed", Role.PLACEMENT_OFFICER);

    private final Store store = Filled.empty(DAY);
    private final SetClock clock = new SetClock("2018-05-01T09:30:00Z");
    private final SetPrice prices = new SetPrice(store, clock);
    private final SetProgramme programme = new SetProgramme(store, clock);

    @Test
    void aLaterPriceKeepsTheEarlierOne() {
        prices.set(price(820, "2017-04-01", "framework"), Filled.AMINA);
        prices.set(price(850, "2018-04-01", "framework"), Filled.AMINA);
        assertThat(kept())
                .extracting(p -> p.weekly().pence())
                .containsExactlyInAnyOrder(82000L, 85000L);
    }

    @Test
    void aCorrectionTakesThePlaceAndTheTrailKeepsWhatStoodThere() {
        prices.set(price(820, "2017-04-01", "framework"), Filled.AMINA);
        prices.set(price(802, "2017-04-01", "framework"), Filled.AMINA);
        assertThat(kept()).extracting(p -> p.weekly().pence()).containsExactly(80200L);
        var entry = store.listAudit(1).get(0);
        assertThat(entry.action()).isEqualTo("set a price");
        assertThat(entry.subjects()).containsExactly("FOSTER_IFA PR4 2017-04-01");
        assertThat(entry.detail()).isEqualTo("was 820.00, now 802.00");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    0,     2017-04-01, list, AMOUNT
                    -5,    2017-04-01, list, AMOUNT
                    30001, 2017-04-01, list, AMOUNT
                    820,   1989-12-31, list, FROM
                    820,   2023-05-02, list, FROM
                    820,   2017-04-01, '',   SOURCE
                    """)
    void nonsenseIsRefusedInWords(long pounds, String from, String source, String code) {
        var refused = prices.set(price(pounds, from, source), Filled.AMINA);
        assertThat(refused.reasons()).extracting(r -> r.code()).containsExactly(code);
        assertThat(kept()).isEmpty();
        assertThat(store.listAudit(1).get(0).action()).isEqualTo("was refused: set a price");
    }

    @Test
    void theSamePriceTwiceIsRefusedAndSoIsWhoMayNot() {
        prices.set(price(820, "2017-04-01", "framework"), Filled.AMINA);
        assertThat(codes(prices.set(price(820, "2017-04-01", "framework"), Filled.AMINA)))
                .containsExactly("SAME");
        assertThat(codes(prices.set(price(850, "2018-04-01", "framework"), CLERK)))
                .containsExactly("ROLE");
    }

    @Test
    void offeredPricesAreAssumptionsAndGoIntoAnEmptyRegisterOnly() {
        var take = new TakeStandardPrices(store, clock);
        assertThat(codes(take.take(List.of(), Filled.AMINA))).containsExactly("NONE");
        assertThat(take.take(StandardPrices.list(), Filled.AMINA).findResult()).isPresent();
        assertThat(kept())
                .hasSize(StandardPrices.list().size())
                .allMatch(org.homeward.shift.cost.PriceBook::isAssumption);
        assertThat(codes(take.take(StandardPrices.list(), Filled.AMINA))).containsExactly("PRICES");
    }

    @Test
    void spendingIsSpreadToThePennyAndLeavesTargetsAlone() {
        store.write(
                books -> {
                    books.put(
                            new FactsBuilder()
                                    .add(
                                            new ProgrammeMonth(
                                                    YearMonth.of(2018, 5),
                                                    Money.ZERO,
                                                    OptionalInt.of(1100),
                                                    OptionalInt.empty()))
                                    .build());
                    books.audit(store.listAudit(1).stream().findFirst().orElse(entry()));
                    return 1;
                });
        var spend = new Spend(Money.pounds(100), YearMonth.of(2018, 4), YearMonth.of(2018, 6));
        var months = programme.spend(spend, Filled.AMINA).findResult().orElseThrow();
        assertThat(months)
                .extracting(m -> m.investment().pence())
                .containsExactly(3334L, 3333L, 3333L);
        assertThat(months.get(1).targetLookedAfter()).hasValue(1100);
        var one = new Spend(Money.pounds(50), YearMonth.of(2018, 5), YearMonth.of(2018, 5));
        programme.spend(one, Filled.AMINA);
        assertThat(
                        store.position(DAY).book().facts().money().programme().stream()
                                .mapToLong(m -> m.investment().pence())
                                .sum())
                .isEqualTo(3334 + 5000 + 3333);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    -1,         2018-04, 2018-06, AMOUNT
                    1000000001, 2018-04, 2018-06, AMOUNT
                    5,          2018-07, 2018-06, MONTHS
                    5,          2018-01, 2028-01, MONTHS
                    """)
    void spendingThatCannotBeIsRefused(long pounds, String first, String last, String code) {
        var spend = new Spend(Money.pounds(pounds), YearMonth.parse(first), YearMonth.parse(last));
        assertThat(codes(programme.spend(spend, Filled.AMINA))).containsExactly(code);
    }

    @Test
    void aReportedMonthStaysAndLaterDifferencesAreTold() {
        var world =
                new CareWorld()
                        .episodes(
                                """
                                child | kind               | from
                                anna  | FOSTER_IFA         | 2018-01-01
                                ben   | RES_CHILDRENS_HOME | 2018-01-01
                                """);
        var filled = Filled.with(world.book().facts(), DAY);
        var lock = new LockMonth(filled, clock);
        var march = YearMonth.of(2018, 3);
        assertThat(codes(lock.lock(YearMonth.of(2018, 5), DAY, Filled.AMINA)))
                .containsExactly("MONTH");
        assertThat(lock.lock(march, DAY, Filled.AMINA).findResult().orElseThrow().lookedAfter())
                .isEqualTo(2);
        assertThat(codes(lock.lock(march, DAY, Filled.AMINA))).containsExactly("LOCKED");
        world.episodes(
                """
                child | kind       | from
                carl  | FOSTER_IFA | 2018-02-01
                """);
        filled.write(
                books -> {
                    books.replaceAllEpisodes(world.book().facts().care().episodes());
                    books.audit(entry());
                    return 1;
                });
        new TakeStandardPrices(filled, clock).take(StandardPrices.list(), Filled.AMINA);
        var view = new ViewCost(filled).view(ViewCost.Ask.standard(DAY));
        assertThat(view.kept().reported().get(0).differences())
                .containsExactly(
                        "looked after: reported 2, now 3",
                        "fostered: reported 1, now 2",
                        "weekly cost: reported not known, now £4,940");
    }

    private static org.homeward.domain.audit.AuditEntry entry() {
        return new org.homeward.domain.audit.AuditEntry(
                java.time.Instant.EPOCH, Filled.AMINA, "test", java.util.Set.of(), "");
    }

    private List<WeeklyPrice> kept() {
        return store.position(DAY).book().facts().money().prices();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(r -> r.code()).toList();
    }

    private static WeeklyPrice price(long pounds, String from, String source) {
        return new WeeklyPrice(
                PlacementKind.FOSTER_IFA,
                ProviderCode.PR4,
                Money.pounds(pounds),
                LocalDate.parse(from),
                source);
    }
}
