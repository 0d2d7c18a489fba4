package org.homeward.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.Placement;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.BlockerKind;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.LedgerEntry;
import org.homeward.domain.review.LedgerEntry.Side;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.domain.review.Wish;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.position.CarePosition;
import org.homeward.position.Facts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Northfolk has a case for every part of step-down, on both days. */
class StepDownFactsTest {
    private static World world(int year) {
        return year == 2017 ? World.planning() : World.tracking();
    }

    private static Facts facts(int year) {
        return world(year).data().facts();
    }

    private static Set<ChildId> homes(int year) {
        return world(year).stock().stream()
                .filter(e -> e.setting().code().startsWith("K"))
                .map(Episode::child)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(ints = {2017, 2022})
    void threeOfFourHomesReport(int year) {
        Set<ChildId> reported = new HashSet<>();
        facts(year).review().reports().forEach(r -> reported.add(r.child()));
        assertThat(reported.size()).isBetween(60, 75);
        assertThat(homes(year)).containsAll(reported);
        LocalDate asAt = world(year).asAt();
        assertThat(facts(year).review().reports())
                .allMatch(r -> !r.span().until().isAfter(asAt))
                .allMatch(r -> !r.span().start().isBefore(asAt.minusWeeks(26)))
                .anyMatch(r -> r.incidents().serious().isEmpty())
                .anyMatch(r -> r.relations().trustedAdults().isEmpty())
                .anyMatch(r -> r.schooling().attendance().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {2017, 2022})
    void mostChildrenWereAskedAndEveryAnswerOccurs(int year) {
        Set<ChildId> homes = homes(year);
        List<ChildsVoice> voices =
                facts(year).review().voices().stream()
                        .filter(v -> homes.contains(v.child()))
                        .toList();
        assertThat(voices.stream().map(ChildsVoice::child).distinct().count()).isBetween(60L, 85L);
        assertThat(voices.stream().map(ChildsVoice::wish).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Wish.values());
        assertThat(voices).allMatch(v -> v.wish().isAnswered() != v.words().isEmpty());
        assertThat(voices).anyMatch(v -> v.advocate().on().isPresent());
        assertThat(voices).anyMatch(v -> v.mentor().on().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {2017, 2022})
    void someNumbersAreOpenAndSomeStayCovered(int year) {
        CarePosition position = world(year).position();
        long open = homes(year).stream().filter(c -> isOpen(position, c)).count();
        long begun =
                homes(year).stream()
                        .filter(c -> !position.stepDown().entries(c).isEmpty())
                        .filter(c -> !isOpen(position, c))
                        .count();
        assertThat(open).isGreaterThan(5);
        assertThat(begun).isGreaterThan(10);
    }

    private static boolean isOpen(CarePosition position, ChildId child) {
        Set<String> weighed = new HashSet<>();
        position.reviews(child).forEach(r -> weighed.addAll(r.detail().entries()));
        List<LedgerEntry> fresh =
                position.stepDown().entries(child).stream()
                        .filter(e -> !weighed.contains(e.id()))
                        .toList();
        return Arrays.stream(Side.values())
                .allMatch(side -> fresh.stream().filter(e -> e.side() == side).count() >= 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {2017, 2022})
    void everyKindOfBlockerStandsSomewhere(int year) {
        List<Blocker> blockers = facts(year).review().blockers();
        assertThat(
                        blockers.stream()
                                .filter(b -> b.standsOn(world(year).asAt()))
                                .map(Blocker::kind)
                                .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(BlockerKind.values());
        assertThat(blockers).anyMatch(b -> b.cleared().isPresent());
        assertThat(blockers).anyMatch(b -> b.isOverdueOn(world(year).asAt()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2017, 2022})
    void whoeverIsToMoveWasAskedAndSaidYes(int year) {
        CarePosition position = world(year).position();
        assertThat(facts(year).care().reviews())
                .filteredOn(r -> r.decision() == Decision.PROCEED)
                .allMatch(
                        r ->
                                position.stepDown().voices(r.child()).stream()
                                        .filter(v -> !v.asked().on().isAfter(r.heldOn()))
                                        .anyMatch(
                                                v ->
                                                        v.wish() == Wish.YES
                                                                || v.wish() == Wish.YES_BUT));
        assertThat(facts(year).care().reviews())
                .allMatch(r -> !r.detail().policy().isEmpty())
                .anyMatch(r -> !r.detail().dissents().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {2017, 2022})
    void someMovesOfThreeYearsCameFromReviews(int year) {
        CarePosition position = world(year).position();
        List<Placement> moves =
                facts(year).care().placements().stream()
                        .filter(p -> p.request().isPresent())
                        .toList();
        assertThat(moves).hasSizeGreaterThan(20);
        assertThat(moves).allMatch(p -> isTold(position, p));
        assertThat(moves).anyMatch(p -> days(p, year) < 84);
        assertThat(moves).anyMatch(p -> p.span().isOpen() && days(p, year) > 728);
        assertThat(facts(year).care().endings()).hasSizeGreaterThan(8);
        assertThat(facts(year).journey().checkIns()).hasSizeGreaterThan(100);
        assertThat(facts(year).work().disruptions())
                .anyMatch(d -> d.meetingOn().filter(world(year).asAt()::isBefore).isPresent());
    }

    private static boolean isTold(CarePosition position, Placement placement) {
        PlacementRequest request = position.request(placement.request().orElseThrow());
        StepDownReview review =
                position.reviews(placement.child()).stream()
                        .filter(r -> request.origin().review().filter(r.id()::equals).isPresent())
                        .findFirst()
                        .orElseThrow();
        return review.decision() == Decision.PROCEED
                && review.heldOn().isBefore(placement.span().start())
                && position.history(placement.child()).episodes().stream()
                        .anyMatch(e -> e.span().start().equals(placement.span().start()));
    }

    private static long days(Placement placement, int year) {
        return placement.span().daysTo(world(year).asAt());
    }

    @ParameterizedTest
    @ValueSource(ints = {2017, 2022})
    void onlyPeoplesStepsOfEveryKindAreWrittenDown(int year) {
        assertThat(
                        facts(year).review().caseSteps().stream()
                                .map(CaseStep::kind)
                                .collect(Collectors.toSet()))
                .contains(
                        CaseStep.Kind.SCREENED,
                        CaseStep.Kind.PROFILE_READY,
                        CaseStep.Kind.PAUSED,
                        CaseStep.Kind.CHILD_CHANGED_MIND,
                        CaseStep.Kind.PLAN_CHANGED);
        assertThat(facts(year).journey().plans())
                .anyMatch(p -> p.moveOn().isAfter(world(year).asAt()))
                .anyMatch(p -> !p.slips().isEmpty())
                .allMatch(p -> !p.safety().fallBack().isEmpty());
    }
}
