package org.homeward.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.domain.child.CareView;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.Identity;
import org.homeward.domain.child.Profile;
import org.homeward.domain.child.Sex;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementKind;
import org.homeward.testing.CareWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StockSeriesTest {
    private static final LocalDate FROM = LocalDate.of(2018, 1, 1);
    private static final LocalDate TO = LocalDate.of(2018, 4, 29);

    private final CareWorld world =
            new CareWorld()
                    .episodes(
                            """
                            child | kind               | from       | until      | legal
                            anna  | RES_CHILDRENS_HOME | 2018-01-15 | 2018-02-28 | C2
                            anna  | FOSTER_IN_HOUSE    | 2018-02-28 |            | C2
                            ben   | RES_SCHOOL         | 2018-01-31 | 2018-03-31 | C2
                            carl  | FOSTER_IFA         | 2017-01-01 |            | V4
                            dora  | FOSTER_KINSHIP     | 2017-01-01 |            | C2
                            """);

    @Test
    void pointsAreTheMonthEndsThatHaveCome() {
        assertThat(days(StockSeries.monthly(world.on("2018-04-29"), FROM, TO)))
                .isEqualTo("2018-01-31 2018-02-28 2018-03-31");
        assertThat(days(StockSeries.monthly(world.on("2018-04-30"), FROM, TO.plusDays(1))))
                .endsWith("2018-04-30");
    }

    @Test
    void aChildCountsFromTheFirstDayUpToTheDayBeforeTheEnd() {
        assertThat(lines(StockScope.PUBLISHED))
                .isEqualTo(
                        """
                        2018-01-31 RES_CHILDRENS_HOME 1, RES_SCHOOL 1, FOSTER_KINSHIP 1
                        2018-02-28 FOSTER_IN_HOUSE 1, RES_SCHOOL 1, FOSTER_KINSHIP 1
                        2018-03-31 FOSTER_IN_HOUSE 1, FOSTER_KINSHIP 1
                        """
                                .lines()
                                .map(StockSeriesTest::sorted)
                                .collect(Collectors.joining("\n")));
    }

    @Test
    void shortBreaksAreCountedOnlyWhenAskedFor() {
        assertThat(total(StockScope.PUBLISHED)).isEqualTo(2);
        assertThat(total(StockScope.EVERYBODY)).isEqualTo(3);
        assertThat(StockScope.PUBLISHED.inWords())
                .isEqualTo("short breaks (V3, V4) not counted, unaccompanied children counted");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2018-02-27, 2
                    2018-02-28, 1
                    2018-03-30, 1
                    2018-03-31, 2
                    """)
    void anUnaccompaniedChildCanBeLeftOutWhileUnaccompanied(LocalDate day, int counted) {
        CareWorld two =
                new CareWorld()
                        .episodes(
                                """
                                child | kind            | from
                                anna  | FOSTER_IN_HOUSE | 2018-01-01
                                ben   | FOSTER_IN_HOUSE | 2018-01-01
                                """)
                        .with(f -> f.add(unaccompanied("ben", "2018-02-28", "2018-03-31")));
        StockSeries series =
                StockSeries.on(
                        two.on("2018-04-30"),
                        StockScope.PUBLISHED.withUnaccompanied(false),
                        List.of(day));
        assertThat(series.points().get(0).total()).isEqualTo(counted);
    }

    @Test
    void sharesAreOfTheCountedAndNeverOfFewerThanTen() {
        StringBuilder table = new StringBuilder("child | kind | from\n");
        for (int i = 0; i < 9; i++) {
            table.append("c").append(i).append(" | FOSTER_IFA | 2018-01-01\n");
        }
        table.append("r | RES_SCHOOL | 2018-02-15\n");
        StockSeries series =
                StockSeries.monthly(
                        new CareWorld().episodes(table.toString()).on("2018-02-28"),
                        FROM,
                        LocalDate.of(2018, 2, 28));
        StockPoint nine = series.points().get(0);
        StockPoint ten = series.points().get(1);
        assertThat(nine.findFosteredShare()).isEmpty();
        assertThat(ten.findFosteredShare()).hasValue(90);
        assertThat(ten.findResidentialShare(ResidentialScope.WIDE)).hasValue(10);
        assertThat(ten.findResidentialShare(ResidentialScope.NARROW)).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsInOneChartGroup(PlacementKind kind) {
        StockPoint point = new StockPoint(FROM, Map.of(kind, 7), true);
        for (ResidentialScope scope : ResidentialScope.values()) {
            assertThat(point.byGroup(scope).values().stream().mapToInt(n -> n).sum()).isEqualTo(7);
            boolean foster = kind.group() == PlacementGroup.FOSTER;
            assertThat(foster)
                    .isEqualTo(
                            List.of(
                                            KindGroup.OWN_FOSTER,
                                            KindGroup.CONNECTED,
                                            KindGroup.AGENCY_FOSTER)
                                    .contains(KindGroup.of(kind, scope)));
        }
    }

    @Test
    void theNarrowDefinitionLeavesSchoolsToTheOthers() {
        assertThat(KindGroup.of(PlacementKind.RES_SCHOOL, ResidentialScope.WIDE))
                .isEqualTo(KindGroup.RESIDENTIAL);
        assertThat(KindGroup.of(PlacementKind.RES_SCHOOL, ResidentialScope.NARROW))
                .isEqualTo(KindGroup.FAMILY_AND_OTHER);
        assertThat(KindGroup.of(PlacementKind.SECURE, ResidentialScope.WIDE))
                .isEqualTo(KindGroup.FAMILY_AND_OTHER);
    }

    @Test
    void monthsWithoutAReturnAreTold() {
        CareWorld returns =
                new CareWorld()
                        .episodes(
                                """
                                child | kind            | from       | until      | return
                                anna  | FOSTER_IN_HOUSE | 2016-01-01 | 2016-06-01 | 2017
                                ben   | FOSTER_IN_HOUSE | 2018-05-01 |            | 2019
                                """);
        StockSeries series =
                StockSeries.on(
                        returns.on("2019-04-30"),
                        StockScope.PUBLISHED,
                        List.of(
                                LocalDate.of(2016, 3, 31),
                                LocalDate.of(2016, 4, 1),
                                LocalDate.of(2017, 3, 31),
                                LocalDate.of(2017, 4, 1),
                                LocalDate.of(2018, 3, 31),
                                LocalDate.of(2018, 4, 1),
                                LocalDate.of(2019, 4, 30)));
        assertThat(series.points().stream().map(StockPoint::covered))
                .containsExactly(false, true, true, false, false, true, true);
    }

    @Test
    void withoutReturnsEveryDayCounts() {
        assertThat(new Coverage(List.of()).covers(FROM)).isTrue();
    }

    private int total(StockScope scope) {
        return StockSeries.monthly(world.on("2018-04-30"), scope, FROM, TO)
                .findLast()
                .orElseThrow()
                .total();
    }

    private String lines(StockScope scope) {
        return StockSeries.monthly(world.on("2018-04-30"), scope, FROM, TO).points().stream()
                .map(
                        point ->
                                sorted(
                                        point.day()
                                                + " "
                                                + point.byKind().entrySet().stream()
                                                        .map(e -> e.getKey() + " " + e.getValue())
                                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
    }

    private static String sorted(String line) {
        int blank = line.indexOf(' ');
        return line.substring(0, blank)
                + " "
                + List.of(line.substring(blank + 1).split(", ")).stream()
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String days(StockSeries series) {
        return series.points().stream()
                .map(point -> point.day().toString())
                .collect(Collectors.joining(" "));
    }

    static Child unaccompanied(String id, String from, String until) {
        return new Child(
                ChildId.of(id),
                new Identity(
                        Optional.empty(),
                        Sex.MALE,
                        "",
                        "",
                        false,
                        Optional.of(DateSpan.of(LocalDate.parse(from), LocalDate.parse(until)))),
                Profile.UNKNOWN,
                CareView.UNKNOWN,
                Optional.empty());
    }
}
