package org.homeward.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.money.MonthNote;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;
import org.homeward.shift.StockSeries;
import org.homeward.shift.series.AgeMix;
import org.homeward.shift.series.CountBasis;
import org.homeward.shift.series.Cut;
import org.homeward.shift.series.CutSeries;
import org.homeward.shift.series.MonthlyCounts;
import org.homeward.shift.series.MonthlyMeasure;
import org.homeward.shift.series.Passages;
import org.homeward.shift.series.PlacementsPerChild;
import org.homeward.shift.series.Spells;
import org.homeward.testing.CareWorld;
import org.junit.jupiter.api.Test;

/** What the charts of flows, stays and signals say; every one of them can be drawn. */
class SeriesFiguresTest {
    private static final LocalDate FROM = LocalDate.of(2017, 4, 1);
    private static final LocalDate TO = LocalDate.of(2018, 3, 31);
    private static final Authority NORTHFOLK = new Authority("Northfolk", true, TO);

    private final ShiftFigures figures = new ShiftFigures(NORTHFOLK, ResidentialScope.WIDE);
    private final CountBasis basis =
            new CountBasis(
                    new CareWorld().episodes(world()).on("2018-03-31"),
                    StockScope.PUBLISHED,
                    ResidentialScope.WIDE,
                    place -> Optional.empty());

    /** Twelve who stay with own carers, three who move from a home, two who come, eleven who go. */
    private static String world() {
        StringBuilder table = new StringBuilder("child | kind | from | until | rne\n");
        for (int i = 0; i < 12; i++) {
            table.append("own%d | FOSTER_IN_HOUSE | 2016-01-01 | | S\n".formatted(i));
        }
        for (int i = 0; i < 3; i++) {
            table.append(
                    "home%d | RES_CHILDRENS_HOME | 2016-01-01 | 2017-09-10 | S\n".formatted(i));
            table.append("home%d | FOSTER_IFA | 2017-09-10 | | P\n".formatted(i));
        }
        for (int i = 0; i < 2; i++) {
            table.append("new%d | RES_SCHOOL | 2018-01-05 | | S\n".formatted(i));
        }
        for (int i = 0; i < 11; i++) {
            table.append(
                    "gone%d | FOSTER_IFA | 2016-01-01 | 2017-11-%02d | S\n".formatted(i, i + 1));
        }
        return table.toString();
    }

    @Test
    void moreLeftThanCame() {
        assertThat(flows().get(0).title()).isEqualTo("9 more left care than came");
        assertThat(flows().get(0).describe()).contains("2 children came into care and 11 left");
        assertThat(flows().get(2).title()).isEqualTo("First placed most with homes and schools: 2");
    }

    @Test
    void theSankeyTellsTheLargestMoveAndItsMatrixAddsUp() {
        Figure sankey = figures.sankey(passages());
        assertThat(sankey.title()).isEqualTo("Mostly from homes and schools to agency carers: 3");
        int sum =
                sankey.table().rows().stream()
                        .flatMap(row -> row.subList(1, row.size()).stream())
                        .filter(cell -> !cell.isEmpty())
                        .mapToInt(Integer::parseInt)
                        .sum();
        assertThat(sum).isEqualTo(3 + 2 + 11);
        var point = sankey.tracks().get(0).points().stream();
        assertThat(
                        point.filter(p -> p.words().startsWith("Homes and schools to agency"))
                                .findFirst()
                                .orElseThrow()
                                .behind()
                                .orElseThrow()
                                .among(basis))
                .hasSize(3);
    }

    @Test
    void toThePublicSmallPathsAreNeitherDrawnNorWalked() {
        Figure sankey = figures.publicly().sankey(passages());
        assertThat(sankey.table().rows().toString()).contains("c").doesNotContain(" 3,");
        assertThat(sankey.tracks().get(0).points()).allMatch(p -> p.behind().isEmpty());
        assertThat(sankey.tracks().get(0).points()).noneMatch(p -> p.words().endsWith(": 3"));
    }

    @Test
    void hiddenNumbersOfALayerAreHiddenInTableWordsAndLabels() {
        Figure ages = figures.publicly().stock(stock());
        List<String> last = ages.table().rows().get(ages.table().rows().size() - 1);
        assertThat(last.subList(1, last.size() - 1)).contains("17", "c").doesNotContain("3", "2");
        assertThat(ages.describe()).contains("Homes and schools c");
    }

    @Test
    void aSignalIsToldInWordsAndANoteStandsAtItsMonth() {
        MonthlyCounts counts = MonthlyCounts.of(basis, MonthlyMeasure.EXITS, FROM, TO);
        Figure signals =
                figures.signals(
                        counts,
                        YearMonth.of(2017, 4),
                        YearMonth.of(2017, 9),
                        List.of(
                                new MonthNote(
                                        "N1",
                                        YearMonth.of(2017, 11),
                                        "exits",
                                        "Court backlog cleared",
                                        new Recorded("Priya", TO))),
                        StockScope.PUBLISHED);
        assertThat(signals.describe()).contains("November 2017 high, outside the limits");
        assertThat(signals.caption()).contains("2017-11: Court backlog cleared");
        assertThat(signals.tracks().get(0).points().get(7).words())
                .isEqualTo(
                        "November 2017: 11, signal: high, outside the limits. Note: Court backlog"
                                + " cleared");
    }

    @Test
    void everyChartIsDrawnInBothThemesAndSaysItInTenWords() {
        for (Figure figure : all()) {
            assertThat(figure.title().split(" ")).as(figure.id()).hasSizeLessThanOrEqualTo(10);
            assertThat(figure.caption()).as(figure.id()).isNotBlank();
            for (ChartTheme theme : List.of(ChartTheme.light(), ChartTheme.dark())) {
                var image = new BufferedImage(1000, 560, BufferedImage.TYPE_INT_RGB);
                figure.draw(theme)
                        .draw(
                                image.createGraphics(),
                                new java.awt.geom.Rectangle2D.Double(0, 0, 1000, 560));
            }
        }
    }

    private List<Figure> all() {
        List<Figure> all = new ArrayList<>();
        for (ShiftFigures kind : List.of(figures, figures.publicly())) {
            all.add(kind.stock(stock()));
            all.add(kind.stockLines(stock()));
            all.add(kind.shares(stock()));
            all.add(kind.ageShares(AgeMix.of(basis, days()), StockScope.PUBLISHED));
            Arrays.stream(Cut.values())
                    .forEach(cut -> all.add(kind.by(CutSeries.of(basis, cut, days()), false)));
            all.addAll(kind.comingsAndGoings(passages()));
            all.add(kind.sankey(passages()));
            all.add(
                    kind.lengths(
                            Spells.endedBetween(basis, FROM, TO), List.of(), StockScope.PUBLISHED));
            all.add(kind.placements(PlacementsPerChild.on(basis, TO), StockScope.PUBLISHED));
        }
        return all;
    }

    private List<Figure> flows() {
        return figures.comingsAndGoings(passages());
    }

    private Passages passages() {
        return Passages.between(basis, FROM, TO);
    }

    private StockSeries stock() {
        return StockSeries.on(basis.position(), StockScope.PUBLISHED, days());
    }

    private static List<LocalDate> days() {
        return StockSeries.monthEnds(FROM, TO);
    }
}
