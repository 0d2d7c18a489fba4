package org.homeward.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.domain.money.TargetMeasure;
import org.homeward.position.CarePosition;
import org.homeward.shift.Flows;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;
import org.homeward.shift.StockSeries;
import org.homeward.shift.TargetLine;
import org.homeward.testing.CareWorld;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What a chart says in words and numbers; a picture is looked at by people. */
class FiguresTest {
    private static final Authority NORTHFOLK =
            new Authority("Northfolk", true, LocalDate.of(2018, 3, 31));
    private static final LocalDate FROM = LocalDate.of(2017, 3, 31);
    private static final LocalDate TO = LocalDate.of(2018, 3, 31);

    private final ShiftFigures figures = new ShiftFigures(NORTHFOLK, ResidentialScope.WIDE);

    private final CarePosition position =
            new CareWorld()
                    .episodes(
                            "child | kind | from | until\n"
                                    + children("own", 9, "FOSTER_IN_HOUSE", "2016-01-01 |")
                                    + children(
                                            "home",
                                            3,
                                            "RES_CHILDRENS_HOME",
                                            "2016-01-01 | 2017-09-10")
                                    + children("home", 3, "FOSTER_IFA", "2017-09-10 |")
                                    + children("new", 1, "RES_SCHOOL", "2018-01-05 |"))
                    .with(f -> f.add(month(2017, 3, 12)).add(month(2018, 3, 8)))
                    .on("2018-03-31");

    @Test
    void theStockSaysHowManyMoreOrFewer() {
        Figure stock = figures.stock(series());
        assertThat(stock.title()).isEqualTo("13 children looked after, 1 more than in March 2017");
        assertThat(stock.describe())
                .isEqualTo(
                        "Children looked after went from 12 on 31 March 2017 to 13 on 31 March"
                                + " 2018, then: Homes and schools 1, Own foster carers 9, Family"
                                + " and friends carers 0, Agency and other foster carers 3,"
                                + " Supported accommodation 0, Parents, adoption and other 0.");
        assertThat(stock.table().rows()).hasSize(13);
        assertThat(stock.table().rows().get(0))
                .containsExactly("2017-03-31", "12", "3", "9", "0", "0", "0", "0", "yes");
    }

    @Test
    void theSharesSayWhichWayTheyMoved() {
        Figure shares = figures.shares(series());
        assertThat(shares.title())
                .isEqualTo("Fostered share rose to 92.3%, residential share fell to 7.7%");
        assertThat(shares.table().rows().get(12))
                .containsExactly("2018-03-31", "13", "92.3", "7.7");
        assertThat(shares.caption()).contains("no share of fewer than 10");
    }

    @Test
    void theMovesSayWhichWayWasTakenMore() {
        Figure moves = figures.moves(Flows.between(position, StockScope.PUBLISHED, FROM, TO));
        assertThat(moves.title()).isEqualTo("3 more moved to foster than to residential care");
        assertThat(moves.describe())
                .isEqualTo(
                        "From 31 March 2017 to 31 March 2018, 3 children moved from residential to"
                                + " foster care and 0 moved back.");
        assertThat(moves.table().rows().get(6))
                .containsExactly("2017-09", "3", "0", "3", "0", "0", "3", "yes");
    }

    @Test
    void thePlanSaysTheGapAndThatMovesDoNotChangeTheCount() {
        TargetLine line =
                TargetLine.find(
                                TargetMeasure.LOOKED_AFTER,
                                position.book().facts().money().programme())
                        .orElseThrow();
        Figure plan = figures.plan(series(), line);
        assertThat(plan.title()).isEqualTo("5 above plan in March 2018: 13 children, plan 8");
        assertThat(plan.describe())
                .isEqualTo(
                        "The programme plans from 12 at the end of March 2017 to 8 at the end of"
                                + " March 2018; on 31 March 2018 there were 13 children looked"
                                + " after, 5 above plan.");
        assertThat(plan.caption()).startsWith("Moving children between kinds of care never");
        assertThat(plan.table().rows().get(12)).containsExactly("2018-03-31", "13", "8", "5");
    }

    @Test
    void aSampleIsMarkedUnderEveryChart() {
        assertThat(all(position)).allSatisfy(f -> assertThat(f.caption()).contains("SAMPLE"));
        Authority real = new Authority("Somewhere", false, TO);
        assertThat(new ShiftFigures(real, ResidentialScope.WIDE).stock(series()).caption())
                .doesNotContain("SAMPLE");
    }

    @Test
    void withTooLittleToDrawTheTitleSaysWhatIsMissing() {
        CarePosition nobody = new CareWorld().on("2018-03-31");
        StockSeries none = StockSeries.monthly(nobody, TO, TO.minusDays(1));
        Figure stock = figures.stock(none);
        assertThat(stock.isDrawable()).isFalse();
        assertThat(stock.title()).isEqualTo("Import returns for two months to see the stock");
        assertThat(stock.draw(ChartTheme.light())).isNotNull();
        assertThat(figures.shares(none).title()).startsWith("Import returns");
    }

    @Test
    void monthsWithoutAReturnAreToldAndLeftBlank() {
        CarePosition gap =
                new CareWorld()
                        .episodes(
                                """
                                child | kind               | from       | until      | return
                                anna  | FOSTER_IN_HOUSE    | 2014-05-01 | 2014-09-01 | 2015
                                ben   | RES_CHILDRENS_HOME | 2015-01-01 | 2016-05-01 | 2017
                                ben   | FOSTER_IFA         | 2016-05-01 |            | 2017
                                """)
                        .on("2017-03-31");
        LocalDate from = LocalDate.of(2014, 3, 31);
        StockSeries series = StockSeries.monthly(gap, from, LocalDate.of(2017, 3, 31));
        assertThat(new Segments(series).drawn().stream().map(List::size)).containsExactly(12, 12);
        assertThat(figures.stock(series).title())
                .isEqualTo("1 child looked after, 1 more than in April 2014");
        Figure moves =
                figures.moves(
                        Flows.between(gap, StockScope.PUBLISHED, from, LocalDate.of(2017, 3, 31)));
        assertThat(moves.caption()).contains("grey: no return loaded");
        assertThat(moves.table().rows().get(0)).endsWith("no");
    }

    @RepeatedTest(40)
    void everyTitleHasTenWordsOrFewerAndEveryChartCanBeDrawn(RepetitionInfo run) {
        for (Figure figure : all(world(run.getCurrentRepetition()))) {
            assertThat(figure.title().split(" ")).as(figure.title()).hasSizeLessThanOrEqualTo(10);
            assertThat(figure.describe()).endsWith(".");
            assertThat(figure.draw(ChartTheme.dark())).isNotNull();
            assertThat(figure.table().columns()).isNotEmpty();
        }
    }

    private List<Figure> all(CarePosition world) {
        StockSeries series = StockSeries.monthly(world, FROM, TO);
        return figures.list(
                series,
                Flows.between(world, StockScope.PUBLISHED, FROM, TO),
                TargetLine.find(
                        TargetMeasure.LOOKED_AFTER, world.book().facts().money().programme()),
                TargetLine.find(
                        TargetMeasure.RESIDENTIAL, world.book().facts().money().programme()));
    }

    private StockSeries series() {
        return StockSeries.monthly(position, FROM, TO);
    }

    private static CarePosition world(int seed) {
        Random random = new Random(seed);
        PlacementKind[] kinds = PlacementKind.values();
        StringBuilder table = new StringBuilder("child | kind | from | until\n");
        for (int i = 0; i < random.nextInt(60); i++) {
            LocalDate in = FROM.minusDays(random.nextInt(400) - 200);
            LocalDate moved = in.plusDays(random.nextInt(300));
            table.append("c%d | %s | %s | %s%n".formatted(i, kinds[random.nextInt(15)], in, moved));
            table.append("c%d | %s | %s |%n".formatted(i, kinds[random.nextInt(15)], moved));
        }
        return new CareWorld()
                .episodes(table.toString())
                .with(f -> f.add(month(2017, 12, random.nextInt(40))))
                .on("2018-03-31");
    }

    private static ProgrammeMonth month(int year, int month, int target) {
        return new ProgrammeMonth(
                YearMonth.of(year, month),
                Money.ZERO,
                OptionalInt.of(target),
                OptionalInt.of(target / 2));
    }

    private static String children(String name, int number, String kind, String dates) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < number; i++) {
            rows.append("%s%d | %s | %s%n".formatted(name, i, kind, dates));
        }
        return rows.toString();
    }
}
