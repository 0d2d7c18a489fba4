package org.homeward.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.care.Episode;
import org.homeward.domain.common.Age;
import org.homeward.domain.common.PlacementGroup;
import org.junit.jupiter.api.Test;

/** Five years of coming and going, as published. */
class FlowsTest {
    private static final World WORLD = World.planning();
    private static final int[] STOCK = {1012, 1077, 1148, 1070, 1044, 1107};
    private static final int[] STARTS = {457, 526, 421, 375, 472};
    private static final int[] CEASES = {392, 455, 499, 401, 409};

    private static LocalDate yearEnd(int year) {
        return LocalDate.of(year, 3, 31);
    }

    private static boolean isIn(LocalDate day, int year) {
        return day.isAfter(yearEnd(year - 1)) && !day.isAfter(yearEnd(year));
    }

    private static Stream<Episode> starts(int year) {
        return WORLD.position().listHistories().stream()
                .flatMap(h -> h.episodes().stream())
                .filter(e -> e.started().equals("S") && isIn(e.span().start(), year));
    }

    private static Stream<Episode> leavers(int year) {
        return WORLD.position().listHistories().stream()
                .flatMap(h -> h.episodes().stream())
                .filter(e -> e.findEnd().filter(day -> isIn(day, year)).isPresent())
                .filter(e -> !e.ending().reason().equals("X1"));
    }

    private static int age(Episode episode, LocalDate day) {
        return Age.on(day, WORLD.child(episode).identity().bornOn().orElseThrow());
    }

    @Test
    void theStockOfEveryYearIsExact() {
        for (int i = 0; i < STOCK.length; i++) {
            assertThat(WORLD.position().listLookedAfterOn(yearEnd(2012 + i))).hasSize(STOCK[i]);
        }
    }

    @Test
    void startsAndCeasesOfEveryYearAreThosePublished() {
        for (int i = 0; i < STARTS.length; i++) {
            assertThat(starts(2013 + i)).hasSize(STARTS[i]);
            assertThat(leavers(2013 + i)).hasSize(CEASES[i]);
        }
    }

    @Test
    void startsOf2017ByAge() {
        assertThat(byAge(starts(2017), true))
                .satisfies(counts -> near(counts, new int[] {98, 95, 86, 133, 60}, 15));
    }

    @Test
    void leaversOf2017ByAge() {
        assertThat(byAge(leavers(2017), false))
                .satisfies(counts -> near(counts, new int[] {34, 114, 56, 62, 10 + 17 + 119}, 24));
    }

    private static int[] byAge(Stream<Episode> episodes, boolean atStart) {
        int[] counts = new int[5];
        episodes.forEach(
                e -> {
                    int age = age(e, atStart ? e.span().start() : e.findEnd().orElseThrow());
                    counts[age < 1 ? 0 : age < 5 ? 1 : age < 10 ? 2 : age < 16 ? 3 : 4]++;
                });
        return counts;
    }

    private static void near(int[] counts, int[] published, int most) {
        for (int i = 0; i < counts.length; i++) {
            assertThat(counts[i]).as(Arrays.toString(counts)).isCloseTo(published[i], within(most));
        }
    }

    @Test
    void startsOf2017ByLegalStatus() {
        Map<String, Integer> counts = new TreeMap<>();
        starts(2017).forEach(e -> counts.merge(e.legal().code(), 1, Integer::sum));
        assertThat(counts.get("C1")).isCloseTo(152, within(25));
        assertThat(counts.get("V2")).isCloseTo(242, within(25));
        assertThat(counts.get("L1")).isCloseTo(54, within(12));
        assertThat(counts.get("L2")).isCloseTo(10, within(6));
    }

    @Test
    void nineFirstPlacementsOfTenAreWithFosterCarers() {
        long foster = starts(2017).filter(e -> e.group() == PlacementGroup.FOSTER).count();
        assertThat(foster / 472.0).isCloseTo(0.9, within(0.03));
    }

    @Test
    void leaversOf2017ByReason() {
        Map<String, Integer> counts = new TreeMap<>();
        leavers(2017).forEach(e -> counts.merge(e.ending().reason(), 1, Integer::sum));
        assertThat(counts.get("E11") + counts.get("E12")).isCloseTo(86, within(5));
        assertThat(counts.get("E43") + counts.get("E44")).isCloseTo(55, within(5));
        assertThat(counts.get("E41")).isCloseTo(21, within(4));
        assertThat(counts.get("E4A")).isCloseTo(82, within(6));
        assertThat(counts.get("E4B")).isCloseTo(19, within(4));
        assertThat(counts.get("E13")).isCloseTo(11, within(3));
        assertThat(counts.get("E5")).isCloseTo(81, within(8));
        assertThat(counts.get("E7")).isCloseTo(9, within(3));
    }

    @Test
    void nobodyIsLookedAfterFromTheEighteenthBirthday() {
        assertThat(WORLD.data().facts().care().episodes())
                .allMatch(e -> e.findEnd().filter(day -> age(e, day.minusDays(1)) > 17).isEmpty());
        assertThat(WORLD.stock()).allMatch(e -> WORLD.age(e) < 18);
    }

    @Test
    void placementsChangedAsOftenAsPublished() {
        assertThat(changes(2017)).isCloseTo(633, within(19));
        for (int year = 2013; year < 2017; year++) {
            assertThat(changes(year)).isBetween(680, 830);
        }
    }

    private static int changes(int year) {
        return (int)
                WORLD.data().facts().care().episodes().stream()
                        .filter(e -> isIn(e.span().start(), year))
                        .filter(e -> List.of("P", "B", "T", "U").contains(e.started()))
                        .count();
    }

    @Test
    void moreChildrenMoveIntoHomesThanOutOfThemToFamilies() {
        for (int year = 2013; year <= 2017; year++) {
            assertThat(flow(year, PlacementGroup.FOSTER, PlacementGroup.RESIDENTIAL))
                    .isBetween(20L, 60L);
            assertThat(flow(year, PlacementGroup.RESIDENTIAL, PlacementGroup.FOSTER))
                    .isBetween(15L, 50L);
        }
    }

    private static long flow(int year, PlacementGroup from, PlacementGroup to) {
        return WORLD.position().listHistories().stream()
                .mapToLong(h -> flow(h, year, from, to))
                .sum();
    }

    private static long flow(
            CareHistory history, int year, PlacementGroup from, PlacementGroup to) {
        long count = 0;
        for (int i = 1; i < history.episodes().size(); i++) {
            Episode now = history.episodes().get(i);
            boolean moved =
                    history.isJoined(i)
                            && history.episodes().get(i - 1).group() == from
                            && now.group() == to;
            count += moved && isIn(now.span().start(), year) ? 1 : 0;
        }
        return count;
    }

    @Test
    void someComeBackWithinAYear() {
        long again = WORLD.position().listHistories().stream().mapToLong(h -> periods(h) - 1).sum();
        assertThat(again / 2156.0).isBetween(0.03, 0.05);
    }

    private static long periods(CareHistory history) {
        long periods = 0;
        for (int i = 0; i < history.episodes().size(); i++) {
            periods += history.isJoined(i) ? 0 : 1;
        }
        return periods;
    }

    @Test
    void theListsHaveTheirPublishedSize() {
        assertThat(WORLD.position().listHistories().size())
                .isCloseTo(3150, Percentage.withPercentage(2));
        long placements =
                WORLD.data().facts().care().episodes().stream()
                        .filter(e -> !List.of("L", "T", "U").contains(e.started()))
                        .count();
        assertThat(placements).isCloseTo(6500L, Percentage.withPercentage(8));
        int rows = WORLD.data().returns().stream().mapToInt(r -> r.rows().size()).sum();
        assertThat(rows).isBetween(10_000, 12_000);
    }
}
