package org.homeward.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementKind;
import org.homeward.position.CarePosition;
import org.homeward.shift.series.Behind;
import org.homeward.shift.series.CountBasis;
import org.homeward.shift.series.Cut;
import org.homeward.shift.series.CutPoint;
import org.homeward.shift.series.CutSeries;
import org.homeward.shift.series.KindPath;
import org.homeward.shift.series.Passages;
import org.homeward.testing.CareWorld;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for every history: nothing is won or lost between stock, flows and child-days. */
class StockArithmeticTest {
    private static final LocalDate FROM = LocalDate.of(2018, 1, 1);
    private static final LocalDate TO = LocalDate.of(2018, 12, 31);
    private static final List<String> LEGAL = List.of("C2", "V2", "V4", "V3");

    @RepeatedTest(60)
    void openingPlusEntriesLessExitsIsClosingInAllAndInEachGroup(RepetitionInfo run) {
        CarePosition position = world(run.getCurrentRepetition());
        for (StockScope scope : scopes()) {
            Flows flows = Flows.between(position, scope, FROM, TO);
            StockSeries stock = StockSeries.on(position, scope, List.of(FROM.minusDays(1), TO));
            StockPoint opening = stock.points().get(0);
            StockPoint closing = stock.points().get(1);
            assertThat(opening.total() + flows.entries() - flows.exits())
                    .as("seed %s, %s", run, scope)
                    .isEqualTo(closing.total());
            for (PlacementGroup group : PlacementGroup.values()) {
                assertThat(opening.count(group) + net(flows, group))
                        .as("seed %s, %s, %s", run, scope, group)
                        .isEqualTo(closing.count(group));
            }
        }
    }

    @RepeatedTest(20)
    void childDaysAreTheSumOfEveryDaysStock(RepetitionInfo run) {
        CarePosition position = world(run.getCurrentRepetition());
        List<LocalDate> days = FROM.datesUntil(TO.plusDays(1)).toList();
        for (StockScope scope : scopes()) {
            StockSeries daily = StockSeries.on(position, scope, days);
            Exposure exposure = Exposure.between(position, scope, FROM, TO);
            for (PlacementGroup group : PlacementGroup.values()) {
                assertThat(exposure.days(group))
                        .as("seed %s, %s, %s", run, scope, group)
                        .isEqualTo(daily.points().stream().mapToLong(p -> p.count(group)).sum());
            }
        }
    }

    @RepeatedTest(40)
    void everyCutAddsUpToTheStockOnEveryDay(RepetitionInfo run) {
        CarePosition position = world(run.getCurrentRepetition());
        List<LocalDate> days = FROM.datesUntil(TO.plusDays(1)).toList();
        for (StockScope scope : scopes()) {
            StockSeries stock = StockSeries.daily(position, scope, FROM, TO);
            for (Cut cut : Cut.values()) {
                CutSeries series = CutSeries.of(basis(position, scope), cut, days);
                assertThat(series.points().stream().map(CutPoint::total).toList())
                        .as("seed %s, %s, %s", run, scope, cut)
                        .isEqualTo(stock.points().stream().map(StockPoint::total).toList());
            }
        }
    }

    @RepeatedTest(40)
    void passagesAreTheFlowsToldMoreFinely(RepetitionInfo run) {
        CarePosition position = world(run.getCurrentRepetition());
        for (StockScope scope : scopes()) {
            Passages passages = Passages.between(basis(position, scope), FROM, TO);
            Flows flows = Flows.between(position, scope, FROM, TO);
            assertThat(passages.entries()).as("seed %s", run).hasSize(flows.entries());
            assertThat(passages.exits()).as("seed %s", run).hasSize(flows.exits());
            StockSeries stock = StockSeries.on(position, scope, List.of(FROM.minusDays(1), TO));
            for (ResidentialScope residential : ResidentialScope.values()) {
                for (KindGroup group : KindGroup.values()) {
                    assertThat(
                                    stock.points().get(0).byGroup(residential).get(group)
                                            + net(passages.matrix(residential), group))
                            .as("seed %s, %s, %s", run, scope, group)
                            .isEqualTo(stock.points().get(1).byGroup(residential).get(group));
                }
            }
        }
    }

    @RepeatedTest(20)
    void asManyChildrenStandBehindANumberAsItSays(RepetitionInfo run) {
        CarePosition position = world(run.getCurrentRepetition());
        CountBasis basis = basis(position, StockScope.PUBLISHED);
        for (Cut cut : Cut.values()) {
            CutSeries series = CutSeries.of(basis, cut, List.of(FROM, FROM.plusDays(200), TO));
            for (CutPoint point : series.points()) {
                for (int i = 0; i < series.classes().size(); i++) {
                    assertThat(Behind.onDay(point.day(), cut, Set.of(i)).among(basis))
                            .hasSize(point.counts().get(i));
                }
            }
        }
    }

    private static CountBasis basis(CarePosition position, StockScope scope) {
        return new CountBasis(position, scope, ResidentialScope.WIDE, place -> Optional.empty());
    }

    private static int net(Map<KindPath, Integer> matrix, KindGroup group) {
        int net = 0;
        for (Map.Entry<KindPath, Integer> path : matrix.entrySet()) {
            net += path.getKey().to().filter(group::equals).isPresent() ? path.getValue() : 0;
            net -= path.getKey().from().filter(group::equals).isPresent() ? path.getValue() : 0;
        }
        return net;
    }

    @RepeatedTest(20)
    void monthsSumToTheWholeStretch(RepetitionInfo run) {
        Flows flows =
                Flows.between(world(run.getCurrentRepetition()), StockScope.PUBLISHED, FROM, TO);
        assertThat(flows.byMonth().stream().mapToInt(MonthFlows::entries).sum())
                .isEqualTo(flows.entries());
        assertThat(flows.byMonth().stream().mapToInt(MonthFlows::netShift).sum())
                .isEqualTo(flows.netShift());
        assertThat(flows.matrix().values().stream().mapToInt(n -> n).sum())
                .isEqualTo(flows.list().size());
    }

    private static List<StockScope> scopes() {
        return List.of(
                StockScope.PUBLISHED,
                StockScope.EVERYBODY,
                StockScope.PUBLISHED.withUnaccompanied(false));
    }

    private static int net(Flows flows, PlacementGroup group) {
        int in = 0;
        int out = 0;
        for (Flow flow : flows.list()) {
            in += flow.path().to().filter(group::equals).isPresent() ? 1 : 0;
            out += flow.path().from().filter(group::equals).isPresent() ? 1 : 0;
        }
        return in - out;
    }

    private static CarePosition world(int seed) {
        Random random = new Random(seed);
        StringBuilder table = new StringBuilder("child | kind | from | until | legal\n");
        CareWorld world = new CareWorld();
        for (int child = 0; child < 12; child++) {
            LocalDate day = LocalDate.of(2017, 6, 1).plusDays(random.nextInt(300));
            int episodes = 1 + random.nextInt(5);
            for (int i = 0; i < episodes; i++) {
                boolean open = i == episodes - 1 && random.nextBoolean();
                LocalDate until = day.plusDays(random.nextInt(90));
                table.append(row(random, "c" + child, day, open ? "" : until.toString()));
                day = random.nextInt(3) == 0 ? until.plusDays(1 + random.nextInt(40)) : until;
            }
            if (random.nextInt(3) == 0) {
                String id = "c" + child;
                world.with(
                        f -> f.add(StockSeriesTest.unaccompanied(id, "2017-12-15", "2018-07-01")));
            }
        }
        return world.episodes(table.toString()).on("2019-12-31");
    }

    private static String row(Random random, String child, LocalDate from, String until) {
        PlacementKind[] kinds = PlacementKind.values();
        return "%s | %s | %s | %s | %s%n"
                .formatted(
                        child,
                        kinds[random.nextInt(kinds.length)],
                        from,
                        until,
                        LEGAL.get(random.nextInt(LEGAL.size())));
    }
}
