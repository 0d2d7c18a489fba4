package org.homeward.app.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Store;
import org.homeward.app.ViewShift;
import org.homeward.exchange.figures.FigureTable;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.sample.Northfolk;
import org.homeward.shift.series.AreaComparison;
import org.homeward.shift.series.Cut;
import org.homeward.shift.series.CutSeries;
import org.homeward.shift.series.PublishedLength;
import org.homeward.shift.series.YearMeasure;
import org.homeward.testing.Filled;
import org.junit.jupiter.api.Test;

/** The series of the tracking sample, whose marginals are the published ones of Norfolk. */
class ViewSeriesTest {
    private static final LocalDate TO = LocalDate.of(2022, 3, 31);
    private static final Store STORE = Filled.with(new Northfolk().make(TO).facts(), TO);
    private static final SeriesView VIEW =
            new ViewSeries(STORE, SectorGazetteer.bundled(), FigureTable.bundled())
                    .view(ViewShift.Ask.published(LocalDate.of(2017, 4, 1), TO));

    @Test
    void theLastDayIsCountedByEveryProperty() {
        for (Cut cut : Cut.values()) {
            CutSeries series = VIEW.stocks().by(cut);
            assertThat(series.points().get(series.points().size() - 1).total())
                    .as(cut.label())
                    .isEqualTo(1089);
        }
    }

    @Test
    void ownYearsStandBesidePublishedOnes() {
        AreaComparison stock = comparison(YearMeasure.LOOKED_AFTER);
        assertThat(AreaComparison.value(stock.own(), 2022)).hasValue(1089.0);
        assertThat(stock.published())
                .extracting(line -> line.area())
                .contains("Norfolk", "East Sussex", "England");
        assertThat(stock.why()).contains("sample");
        assertThat(AreaComparison.value(comparison(YearMeasure.UNACCOMPANIED).own(), 2022))
                .hasValue(82.0);
        assertThat(AreaComparison.value(comparison(YearMeasure.STARTS).own(), 2022))
                .hasValue(334.0);
    }

    @Test
    void theRankIsAmongThoseWithAValueOfTheYear() {
        AreaComparison fostered = comparison(YearMeasure.FOSTERED);
        int year = fostered.findCommonYear().orElseThrow();
        assertThat(year).isEqualTo(2022);
        assertThat(fostered.ranked(year)).contains(fostered.own()).hasSize(4);
    }

    @Test
    void theOwnRateIsNotToldWithoutAChildPopulation() {
        AreaComparison rate = comparison(YearMeasure.RATE);
        assertThat(rate.own().findLast()).isEmpty();
        assertThat(rate.why()).contains("number of all children");
        assertThat(rate.findCommonYear()).isEmpty();
    }

    @Test
    void theDefinitionOfHomesBreaksAfter2017() {
        assertThat(comparison(YearMeasure.HOMES).published())
                .allSatisfy(line -> assertThat(line.brokenAfter()).isEqualTo(Optional.of(2017)));
    }

    @Test
    void aSuppressedFigureIsToldAsSuch() {
        var norfolk =
                comparison(YearMeasure.UNACCOMPANIED).published().stream()
                        .filter(line -> line.area().equals("Norfolk"))
                        .findFirst()
                        .orElseThrow();
        assertThat(norfolk.find(2013).orElseThrow().suppressed()).isTrue();
    }

    @Test
    void englandsLengthsAreThoseOfTheNearestYear() {
        List<PublishedLength> england = VIEW.stays().england();
        assertThat(england).extracting(PublishedLength::year).containsOnly(2020);
        assertThat(england)
                .anySatisfy(
                        one -> {
                            assertThat(one.mean()).isEqualTo(448);
                            assertThat(one.median()).isEqualTo(225);
                        });
    }

    private static AreaComparison comparison(YearMeasure measure) {
        return VIEW.comparisons().stream()
                .filter(one -> one.measure() == measure)
                .findFirst()
                .orElseThrow();
    }
}
