package org.homeward.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownSign;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Togetherness;
import org.homeward.domain.search.Urgency;
import org.homeward.domain.search.Wishes;
import org.junit.jupiter.api.Test;

/** Open searches of every kind, and what was decided about step-down. */
class SearchesTest {
    private static final World WORLD = World.planning();
    private static final List<PlacementRequest> OPEN = WORLD.position().listOpenRequests();

    @Test
    void someFortyAreOpen() {
        assertThat(OPEN.size()).isBetween(38, 44);
        assertThat(OPEN).allMatch(r -> !r.timing().neededBy().isBefore(WORLD.asAt()));
    }

    @Test
    void thereAreSearchesOfEveryKind() {
        assertThat(OPEN.stream().map(PlacementRequest::type).collect(Collectors.toSet()))
                .contains(
                        CareType.SHORT_TERM,
                        CareType.LONG_TERM,
                        CareType.EMERGENCY,
                        CareType.PARENT_AND_CHILD,
                        CareType.STEP_DOWN,
                        CareType.SHORT_BREAK,
                        CareType.RESPITE,
                        CareType.FOSTERING_FOR_ADOPTION);
        assertThat(OPEN.stream().map(r -> r.children().size()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        assertThat(OPEN.stream().map(r -> r.timing().urgency()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Urgency.values());
        assertThat(OPEN).anyMatch(r -> r.together().intent() == Togetherness.MAY_SPLIT);
    }

    @Test
    void someHomesMustBeSoloOrAccessible() {
        Set<String> essential =
                OPEN.stream()
                        .flatMap(r -> r.requirements().essential().stream())
                        .collect(Collectors.toSet());
        assertThat(essential).contains("solo", "accessible", "no pets", "no smokers");
    }

    @Test
    void someChildrenWereHeardAndSomeNotYet() {
        assertThat(OPEN).anyMatch(r -> r.wishes().equals(Wishes.NOT_SOUGHT));
        assertThat(OPEN).anyMatch(r -> !r.wishes().words().isEmpty());
    }

    @Test
    void noChildWaitsTwiceAndAllAreInCare() {
        List<ChildId> children = OPEN.stream().flatMap(r -> r.children().stream()).toList();
        assertThat(children).doesNotHaveDuplicates();
        assertThat(children)
                .allMatch(c -> WORLD.position().history(c).findOn(WORLD.asAt()).isPresent());
    }

    @Test
    void agreedReviewsHaveOpenedASearch() {
        List<StepDownReview> agreed =
                WORLD.data().facts().care().reviews().stream()
                        .filter(r -> r.decision() == StepDownReview.Decision.PROCEED)
                        .toList();
        assertThat(agreed)
                .isNotEmpty()
                .allMatch(
                        review ->
                                WORLD.position().listRequests().stream()
                                        .anyMatch(
                                                r ->
                                                        r.children().equals(List.of(review.child()))
                                                                && r.origin()
                                                                        .review()
                                                                        .filter(review.id()::equals)
                                                                        .isPresent()));
    }

    @Test
    void signsAndReviewsAreOfEveryKindAndAboutChildrenInHomes() {
        var care = WORLD.data().facts().care();
        assertThat(care.signs().stream().map(StepDownSign::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(StepDownSign.Kind.values());
        assertThat(
                        care.reviews().stream()
                                .map(StepDownReview::decision)
                                .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(StepDownReview.Decision.values());
        assertThat(care.reviews())
                .allMatch(
                        r ->
                                WORLD.position()
                                                .history(r.child())
                                                .findOn(r.heldOn())
                                                .orElseThrow()
                                                .group()
                                        == PlacementGroup.RESIDENTIAL);
    }
}
