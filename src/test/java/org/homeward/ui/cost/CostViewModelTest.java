package org.homeward.ui.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Store;
import org.homeward.app.cost.LockMonth;
import org.homeward.app.cost.SetPrice;
import org.homeward.app.cost.SetProgramme;
import org.homeward.app.cost.TakeStandardPrices;
import org.homeward.app.cost.ViewCost;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.common.Reason;
import org.homeward.testing.CareWorld;
import org.homeward.testing.Filled;
import org.homeward.testing.SetClock;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cost and savings of a small authority without any price at first. */
class CostViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2019, 3, 31);
    private static final SetClock CLOCK = new SetClock("2019-04-01T09:00:00Z");

    private final Store store =
            Filled.with(
                    new CareWorld()
                            .episodes(
                                    """
                                    child | kind               | from       | until      | provider
                                    anna  | RES_CHILDRENS_HOME | 2016-04-01 | 2018-07-01 | PR4
                                    anna  | FOSTER_IFA         | 2018-07-01 |            | PR4
                                    ben   | FOSTER_IN_HOUSE    | 2017-04-01 |            | PR1
                                    """)
                            .book()
                            .facts(),
                    DAY);
    private final Desk desk = Desks.on(DAY);
    private final List<String> written = new ArrayList<>();
    private final CostViewModel model = new CostViewModel(work(), desk);

    @Test
    void withoutPricesEveryChildIsListedAndNothingIsFree() {
        model.refresh();
        assertThat(shown().headline())
                .isEqualTo("On 31 March 2019: No price is recorded for 2 children.");
        assertThat(model.rows().unpriced().rows()).hasSize(2);
        assertThat(model.rows().prices().rows()).isEmpty();
        assertThat(model.rows().prices().stateProperty().get()).isEqualTo(LoadState.READY);
    }

    @Test
    void assumedPricesAreTakenOnlyWhenTicked() {
        model.refresh();
        model.paneProperty().set(CostPane.OFFER);
        model.offer().take();
        assertThat(model.offer().refusals()).extracting(Reason::code).containsExactly("NONE");
        model.offer().tickAll();
        model.offer().take();
        assertThat(model.paneProperty().get()).isEqualTo(CostPane.NONE);
        assertThat(model.rows().unpriced().rows()).isEmpty();
        assertThat(shown().headline()).contains("£1,300 a week.").contains("2018-19:");
    }

    @Test
    void aPriceIsSetFromTheFormAndTheFiguresFollow() {
        model.refresh();
        model.newPrice();
        var form = model.price();
        assertThat(form.fromProperty().get()).contains(DAY);
        form.kindProperty().set(PlacementKind.FOSTER_IFA);
        form.providerProperty().set(ProviderCode.PR4);
        form.weeklyProperty().set("£1,820.50");
        form.sourceProperty().set("framework 2018");
        form.set();
        assertThat(model.paneProperty().get()).isEqualTo(CostPane.NONE);
        assertThat(model.rows().prices().rows().get(0).weekly()).isEqualTo(new Money(182050));
        model.open(model.rows().prices().rows().get(0));
        assertThat(form.weeklyProperty().get()).isEqualTo("1820.50");
    }

    @Test
    void whatIsNotTypedIsRefusedInWords() {
        model.newPrice();
        model.price().fromProperty().set(Optional.empty());
        model.price().set();
        assertThat(model.price().refusals())
                .extracting(Reason::code)
                .containsExactly("AMOUNT", "FROM");
        model.price().weeklyProperty().set("0");
        model.price().fromProperty().set(Optional.of(DAY));
        model.price().set();
        assertThat(model.price().refusals())
                .extracting(Reason::code)
                .containsExactly("AMOUNT", "SOURCE");
        assertThat(model.paneProperty().get()).isEqualTo(CostPane.PRICE);
    }

    @Test
    void spendingIsSpreadAndSummedByFinancialYear() {
        var form = model.programme();
        form.spend();
        assertThat(form.refusals()).extracting(Reason::code).containsExactly("AMOUNT", "MONTHS");
        form.amountProperty().set("2,400");
        form.firstProperty().set("2018-02");
        form.lastProperty().set("2019-01");
        form.spend();
        assertThat(form.refusals()).isEmpty();
        assertThat(model.rows().spending().rows())
                .containsExactly(
                        new SpendYear("2017-18", 2, Money.pounds(400), Money.pounds(400)),
                        new SpendYear("2018-19", 10, Money.pounds(2000), Money.pounds(2400)));
    }

    @Test
    void aMonthIsLockedOnceAndShownAsReported() {
        var form = model.programme();
        form.lock();
        assertThat(form.lockRefusals()).extracting(Reason::code).containsExactly("MONTH");
        form.reportedProperty().set("2/2019");
        form.lock();
        assertThat(model.rows().reported().rows()).hasSize(1);
        assertThat(model.rows().reported().rows().get(0).differences()).isEmpty();
        form.lock();
        assertThat(form.lockRefusals()).extracting(Reason::code).containsExactly("LOCKED");
    }

    @Test
    void assumptionsAreTriedAndTakenBack() {
        model.refresh();
        var form = model.assumptions();
        form.atWeek52Property().set("90");
        form.use();
        assertThat(form.refusals()).extracting(Reason::code).containsExactly("SHARES");
        form.atWeek14Property().set("95 %");
        form.overheadProperty().set("35");
        form.use();
        assertThat(form.refusals()).isEmpty();
        assertThat(shown().view().likeForLike().overheadPerCent()).isEqualTo(35);
        assertThat(shown().view().saved().payback().stability().middle()).isEqualTo(0.9);
        form.reset();
        assertThat(form.atWeek52Property().get()).isEqualTo("64");
        assertThat(shown().view().likeForLike().overheadPerCent()).isEqualTo(20);
    }

    @Test
    void aChartsNumbersAreSaved() {
        model.refresh();
        model.saveTable(shown().figures().get(0), Path.of("cost.csv"));
        assertThat(written).containsExactly("cost.csv Month end");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2018-04,   2018-04
                    2018-4,    2018-04
                    04/2018,   2018-04
                    1 4 2018,  2018-04
                    2018-13,   none
                    soon,      none
                    """)
    void monthsAreReadAsPeopleTypeThem(String typed, String month) {
        assertThat(Amounts.month(typed, DAY).map(YearMonth::toString).orElse("none"))
                .isEqualTo(month);
    }

    private CostDesk work() {
        return new CostDesk(
                new ViewCost(store),
                new CostDesk.Keeping(
                        new SetPrice(store, CLOCK),
                        new TakeStandardPrices(store, CLOCK),
                        new SetProgramme(store, CLOCK),
                        new LockMonth(store, CLOCK)),
                (file, columns, rows) -> written.add(file + " " + columns.get(0)),
                Filled.AMINA);
    }

    private CostShown shown() {
        return model.shown().valueProperty().get().orElseThrow();
    }
}
