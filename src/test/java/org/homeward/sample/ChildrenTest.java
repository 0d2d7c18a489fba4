package org.homeward.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.domain.care.Episode;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.SdqScore;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.SiblingGroupId;
import org.junit.jupiter.api.Test;

/** What is known of the children of 31 March 2017. */
class ChildrenTest {
    private static final World WORLD = World.planning();

    @Test
    void sixOfTenHaveBrothersOrSistersInCare() {
        Map<SiblingGroupId, List<Episode>> groups = groups();
        assertThat(groups).hasSize(230);
        assertThat(groups.values()).allMatch(g -> g.size() >= 2 && g.size() <= 5);
        assertThat(groups.values().stream().mapToInt(List::size).sum())
                .isCloseTo((int) (0.6 * 1107), within(6));
    }

    private static Map<SiblingGroupId, List<Episode>> groups() {
        Map<SiblingGroupId, List<Episode>> groups = new TreeMap<>();
        for (Episode episode : WORLD.stock()) {
            WORLD.child(episode)
                    .siblingGroup()
                    .ifPresent(
                            id -> groups.computeIfAbsent(id, g -> new ArrayList<>()).add(episode));
        }
        return groups;
    }

    @Test
    void threeGroupsOfFourLiveTogether() {
        long together = groups().values().stream().filter(ChildrenTest::liveTogether).count();
        assertThat(together / 230.0).isCloseTo(0.75, within(0.03));
    }

    private static boolean liveTogether(List<Episode> group) {
        return group.stream()
                        .map(e -> e.kind() + " " + e.setting().placementPostcode().orElseThrow())
                        .distinct()
                        .count()
                == 1;
    }

    @Test
    void siblingsCameOnOneDayAndShareAName() {
        assertThat(groups().values())
                .allMatch(
                        group ->
                                group.stream()
                                                .map(
                                                        e ->
                                                                WORLD.child(e)
                                                                        .profile()
                                                                        .name()
                                                                        .replaceAll(".* ", ""))
                                                .distinct()
                                                .count()
                                        == 1);
    }

    @Test
    void scoresAreThosePublished() {
        List<Integer> scores =
                WORLD.data().facts().child().sdqScores().stream()
                        .filter(s -> s.yearEnd().equals(WORLD.asAt()))
                        .map(SdqScore::score)
                        .toList();
        double count = scores.size();
        assertThat(count).isGreaterThan(400);
        assertThat(scores.stream().filter(s -> s < 14).count() / count)
                .isCloseTo(.42, within(.002));
        assertThat(scores.stream().filter(s -> s > 16).count() / count)
                .isCloseTo(.44, within(.002));
        assertThat(scores.stream().mapToInt(s -> s).average().orElseThrow())
                .isCloseTo(15.3, within(0.05));
    }

    @Test
    void needIsSpreadOverFiveBands() {
        assertThat(bands(WORLD.stock())).containsExactly(221, 332, 277, 166, 111);
        assertThat(bands(WORLD.stock().stream().filter(e -> isHome(e)).toList()))
                .satisfies(
                        counts -> {
                            assertThat(counts.get(0)).isZero();
                            assertThat(counts.get(1)).isBetween(5, 6);
                            assertThat(counts.get(2)).isBetween(27, 28);
                            assertThat(counts.get(3)).isEqualTo(44);
                            assertThat(counts.get(4)).isEqualTo(33);
                        });
    }

    private static boolean isHome(Episode episode) {
        return episode.setting().code().startsWith("K");
    }

    private static List<Integer> bands(List<Episode> stock) {
        Integer[] bands = {0, 0, 0, 0, 0};
        for (Episode episode : stock) {
            int sum =
                    WORLD
                            .position()
                            .findLatestNeeds(episode.child())
                            .orElseThrow()
                            .levels()
                            .values()
                            .stream()
                            .mapToInt(ChildrenTest::points)
                            .sum();
            bands[sum < 5 ? 0 : sum < 10 ? 1 : sum < 15 ? 2 : sum < 21 ? 3 : 4]++;
        }
        return List.of(bands);
    }

    private static int points(NeedLevel level) {
        return List.of(NeedLevel.values()).indexOf(level);
    }

    @Test
    void childrenWereMissing435Times() {
        var missing = WORLD.data().facts().child().missing();
        assertThat(missing)
                .hasSize(435)
                .allMatch(m -> m.span().start().isAfter(WORLD.asAt().minusYears(1)))
                .allMatch(
                        m ->
                                WORLD.position()
                                        .history(m.child())
                                        .findPeriodOn(WORLD.asAt())
                                        .filter(p -> p.contains(m.span().start()))
                                        .isPresent());
        assertThat(missing.stream().map(m -> m.child()).distinct()).hasSize(110);
    }

    @Test
    void everyChildHasANameAndCodesAreStable() {
        assertThat(WORLD.position().listChildren()).noneMatch(c -> c.profile().name().isEmpty());
        Child planned = WORLD.position().child(ChildId.of("201500"));
        Child tracked = World.tracking().position().child(ChildId.of("201500"));
        assertThat(tracked.identity().bornOn()).isEqualTo(planned.identity().bornOn());
        assertThat(tracked.identity().sex()).isEqualTo(planned.identity().sex());
        assertThat(tracked.profile().name()).isEqualTo(planned.profile().name());
    }

    @Test
    void noFullPostcodeIsHeld() {
        assertThat(WORLD.data().facts().care().episodes())
                .allMatch(
                        e ->
                                e.setting()
                                        .placementPostcode()
                                        .filter(p -> p.equals(p.sector()))
                                        .isPresent());
    }
}
