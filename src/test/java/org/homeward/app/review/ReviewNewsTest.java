package org.homeward.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.app.Store;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.domain.review.StepDownSign;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.FactsBuilder;
import org.homeward.testing.Filled;
import org.homeward.testing.MileMap;
import org.homeward.testing.SmallWorld;
import org.junit.jupiter.api.Test;

class ReviewNewsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate HELD = LocalDate.of(2026, 4, 1);
    private static final ChildId ADA = ChildId.of("Ada");

    private final Matcher matcher = new Matcher(MatchPolicy.standard(), new MileMap());

    @Test
    void aBedThatBecameFreeIsACandidateSinceTheLastReview() {
        var facts = world().add(review()).add(placed("P1", "Max")).add(placed("P2", "Kim"));

        assertThat(news(facts))
                .containsExactly("1 new candidate since the review of 1 April 2026.");
    }

    @Test
    void aHomeThatWasThereBeforeIsNoNews() {
        assertThat(news(world().add(review()))).isEmpty();
    }

    @Test
    void withoutAReviewNothingIsNew() {
        assertThat(news(world())).isEmpty();
    }

    @Test
    void recordsSinceTheReviewAreNamedAndThoseOfItsDayAreNot() {
        var facts =
                world().add(review())
                        .add(needs(HELD))
                        .add(needs(HELD.plusDays(1)))
                        .add(sign(StepDownSign.Kind.FEE_REVIEW_OR_NOTICE, HELD.plusDays(9)))
                        .add(sign(StepDownSign.Kind.CHILD_ASKS_FOR_FAMILY, HELD));

        assertThat(news(facts))
                .containsExactly(
                        "Needs were reviewed on 2 April 2026.",
                        "A fee review or notice was recorded on 10 April 2026.");
    }

    /** The page of the review and the list of open cases say the same. */
    private List<String> news(FactsBuilder facts) {
        Store store = Filled.with(facts.build(), DAY);
        List<String> listed =
                new ListNews(store, matcher)
                        .on(DAY).stream().flatMap(one -> one.news().stream()).toList();
        assertThat(new ViewReview(store, matcher).options(ADA, DAY).news()).isEqualTo(listed);
        return new ViewReview(store, matcher).options(ADA, DAY).news();
    }

    private static FactsBuilder world() {
        return new FactsBuilder()
                .addAll(
                        new SmallWorld(DAY)
                                .lookedAfter("Ada", PlacementKind.RES_CHILDRENS_HOME, "C2")
                                .lookedAfter("Max", PlacementKind.FOSTER_IFA, "C2")
                                .lookedAfter("Kim", PlacementKind.FOSTER_IFA, "C2")
                                .household("Oak", DAY.plusDays(200), Optional.of(DAY))
                                .facts());
    }

    private static Placement placed(String id, String child) {
        return new Placement(
                PlacementId.of(id),
                ChildId.of(child),
                Where.with(HouseholdId.of("Oak")),
                DateSpan.of(DAY.minusDays(100), DAY.minusDays(5)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static StepDownReview review() {
        return new StepDownReview(
                ReviewId.of("V1"),
                ADA,
                HELD,
                Decision.NOT_NOW,
                HELD.plusDays(60),
                "Nobody was found",
                "Lee");
    }

    private static NeedsAssessment needs(LocalDate on) {
        return new NeedsAssessment(ADA, on, Map.of(NeedDomain.EDUCATION, NeedLevel.SOME), "Lee");
    }

    private static StepDownSign sign(StepDownSign.Kind kind, LocalDate on) {
        return new StepDownSign(ADA, kind, on, "said so", "Lee");
    }
}
