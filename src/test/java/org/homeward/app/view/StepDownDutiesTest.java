package org.homeward.app.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.BlockerKind;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.domain.review.StepDownSign;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;
import org.homeward.position.Facts;
import org.homeward.position.FactsBuilder;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.testing.SmallWorld;
import org.junit.jupiter.api.Test;

class StepDownDutiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final ChildId ADA = ChildId.of("Ada");

    @Test
    void aFlagIsScreenedWithinTenWorkingDays() {
        var facts = home("Ada").add(sign(DAY.minusDays(3))).build();

        assertThat(duties(facts))
                .extracting(Duty::kind, Duty::subject, duty -> duty.opens().what())
                .containsExactly(tuple(Duty.Kind.STEP_DOWN, "Ada", Duty.Opens.What.REVIEW));
        // 26 weeks in residence were over on Saturday 3 January
        assertThat(duties(facts).get(0).dueOn()).isEqualTo("2026-01-16");
    }

    @Test
    void aReviewIsDueOnTheDayThatTheLastOneNamed() {
        assertThat(duties(home("Ada").add(review(DAY.plusDays(14))).build()))
                .extracting(Duty::daysLeft)
                .containsExactly(14);
        assertThat(duties(home("Ada").add(review(DAY.plusDays(15))).build())).isEmpty();
    }

    @Test
    void aBlockerIsDueOnItsDayUntilItIsCleared() {
        var by = new Recorded("Lee", DAY.minusDays(9));
        var stands = blocker("B1", DAY.minusDays(1), Optional.empty());
        var cleared = blocker("B2", DAY.minusDays(1), Optional.of(by));
        var facts = home("Ada").add(review(DAY.plusDays(60))).add(stands).add(cleared).build();

        assertThat(duties(facts))
                .singleElement()
                .satisfies(
                        duty -> {
                            assertThat(duty.kind()).isEqualTo(Duty.Kind.BLOCKER);
                            assertThat(duty.isOverdue()).isTrue();
                            assertThat(duty.sentence()).contains("Court").contains("Sam");
                        });
    }

    private static List<Duty> duties(Facts facts) {
        return new StepDownDuties(
                        new CarePosition(new CareBook(facts), DAY), StepDownPolicy.standard())
                .list();
    }

    private static FactsBuilder home(String child) {
        return new FactsBuilder()
                .addAll(
                        new SmallWorld(DAY)
                                .lookedAfter(child, PlacementKind.RES_CHILDRENS_HOME, "C2")
                                .facts());
    }

    private static StepDownSign sign(LocalDate on) {
        return new StepDownSign(ADA, StepDownSign.Kind.FLAGGED_BY_HAND, on, "Settled", "Lee");
    }

    private static StepDownReview review(LocalDate next) {
        return new StepDownReview(
                ReviewId.of("V1"),
                ADA,
                DAY.minusDays(10),
                Decision.NOT_NOW,
                next,
                "Settling in",
                "Lee");
    }

    private static Blocker blocker(String id, LocalDate due, Optional<Recorded> cleared) {
        var raised = new Recorded("Lee", DAY.minusDays(20));
        return new Blocker(id, ADA, BlockerKind.COURT, "", "Sam", due, raised, cleared);
    }
}
