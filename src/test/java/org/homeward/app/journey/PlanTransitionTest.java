package org.homeward.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.Slipped;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownSign;
import org.homeward.domain.review.StepKind;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.domain.review.TransitionStep;
import org.homeward.position.FactsBuilder;
import org.homeward.testing.Filled;
import org.homeward.testing.JourneyWorld;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;

/** How a child's move is planned and changed, and what is refused with every reason. */
class PlanTransitionTest {
    private static final LocalDate TODAY = JourneyWorld.TODAY;
    private static final LocalDate MOVE = LocalDate.of(2026, 6, 15);
    private static final ChildId RUBY = ChildId.of("Ruby");
    private static final ReviewId AGREED = ReviewId.of("V-Ruby");
    private static final TransitionPlan.Safety SAFE =
            new TransitionPlan.Safety("Back to Elm House, the team lead decides", "Jo, key worker");

    private Store store = new JourneyWorld().inHome("Ruby").agreed("Ruby").store();

    @Test
    void theStarterStepsAreCountedBackFromTheMoveAndNothingIsTicked() {
        assertThat(lines(StarterSteps.before(MOVE, TODAY)))
                .isEqualTo(
                        """
                        2026-05-04 Child told, and given it in writing
                        2026-05-06 Child sees who the family are
                        2026-05-11 Carer visits the children's home
                        2026-05-18 Child visits the family
                        2026-05-22 Family, teachers and key adults meet the carer
                        2026-05-25 Therapist advises the team
                        2026-06-01 Overnight stay
                        2026-06-08 Weekend stay
                        2026-06-13 Belongings packed with the child
                        2026-06-15 Move
                        2026-06-22 Key worker stays in touch after the move""");
        assertThat(StarterSteps.before(TODAY.plusDays(10), TODAY))
                .allMatch(step -> !step.planned().isBefore(TODAY) && step.done().isEmpty());
    }

    @Test
    void aPlanIsKeptUnderItsReviewWithItsAuditEntry() {
        assertThat(plan(MOVE, StarterSteps.before(MOVE, TODAY)).reasons()).isEmpty();
        var kept = kept();
        assertThat(kept.steps()).hasSize(11);
        assertThat(kept.moveOn()).isEqualTo(MOVE);
        var entry = store.listAudit(1).get(0);
        assertThat(entry.action()).isEqualTo("planned a transition");
        assertThat(entry.subjects()).containsExactlyInAnyOrder("Ruby", "V-Ruby");
        assertThat(entry.detail()).isEmpty();
        assertThat(codes(plan(MOVE, StarterSteps.before(MOVE, TODAY)))).containsExactly("PLAN");
    }

    @Test
    void everyReasonAgainstAPlanIsGivenAtOnce() {
        var late = step(StepKind.OVERNIGHT, MOVE.plusDays(1), "Key worker");
        var nobody = step(StepKind.CHILD_TOLD, TODAY, " ");
        var refused = plan(MOVE, List.of(late, nobody));
        assertThat(refused.reasons())
                .extracting(Reason::sentence)
                .containsExactly(
                        "Say of each step who sees to it.",
                        "“Overnight stay” is planned for 16 June 2026, after the move on 15 June"
                                + " 2026.");
        assertThat(codes(plan(TODAY.minusDays(1), List.of())))
                .containsExactly("MOVE", "STEPS", "SAFETY");
        assertThat(store.position(TODAY).stepDown().plans(RUBY)).isEmpty();
        assertThat(store.listAudit(1).get(0).action())
                .isEqualTo("was refused: planned a transition");
    }

    @Test
    void aMoveTodayNeedsItsFallBackAndThePersonToRing() {
        var steps = List.of(step(StepKind.CHILD_TOLD, TODAY, "Jo"));
        assertThat(codes(plan(TODAY, steps))).containsExactly("SAFETY");
        assertThat(codes(plan(TODAY.plusDays(1), steps))).isEmpty();
    }

    @Test
    void noPlanIsMadeUnderAReviewThatDoesNotStand() {
        store =
                new JourneyWorld()
                        .inHome("Ruby")
                        .agreed("Ruby")
                        .review("Ruby", "V2", TODAY, StepDownReview.Decision.NOT_NOW)
                        .store();
        assertThat(sentences(plan(MOVE, StarterSteps.before(MOVE, TODAY))))
                .containsExactly("The review of 1 May 2026 decided otherwise.");
        store =
                new JourneyWorld()
                        .inHome("Ruby")
                        .agreed("Ruby")
                        .with(new FactsBuilder().add(changedMind()))
                        .store();
        assertThat(sentences(plan(MOVE, StarterSteps.before(MOVE, TODAY))))
                .containsExactly("The child changed their mind on 20 April 2026.");
        store =
                new JourneyWorld()
                        .inHome("Ruby")
                        .agreed("Ruby")
                        .with(new FactsBuilder().add(changedMind()).add(yesAfterAll()))
                        .store();
        assertThat(plan(MOVE, StarterSteps.before(MOVE, TODAY)).reasons()).isEmpty();
    }

    @Test
    void aSlippedMoveKeepsItsDayAndItsReasonAndTakesAlongWhatComesAfterIt() {
        plan(MOVE, StarterSteps.before(MOVE, TODAY));
        var later = MOVE.plusDays(14);
        assertThat(codes(change(new AnotherMoveDay(later, " ")))).containsExactly("WHY");
        assertThat(codes(change(new AnotherMoveDay(MOVE, "Same")))).containsExactly("DAY");
        assertThat(change(new AnotherMoveDay(later, "Exams end then")).reasons()).isEmpty();
        var now = kept();
        assertThat(now.moveOn()).isEqualTo(later);
        assertThat(now.slips())
                .extracting(Slipped::from, Slipped::why)
                .containsExactly(tuple(MOVE, "Exams end then"));
        assertThat(find(StepKind.MOVE).planned()).isEqualTo(later);
        assertThat(find(StepKind.KEY_WORKER_STAYS).planned()).isEqualTo(later.plusDays(7));
        assertThat(find(StepKind.WEEKEND).planned()).isEqualTo(MOVE.minusDays(7));
        assertThat(codes(change(new AnotherMoveDay(MOVE.minusDays(10), "Sooner"))))
                .containsExactly("ORDER");
    }

    @Test
    void oneStepSlipsAloneAndNotBeyondTheMove() {
        plan(MOVE, StarterSteps.before(MOVE, TODAY));
        var visit = find(StepKind.CHILD_VISITS_FAMILY);
        assertThat(codes(change(new AnotherStepDay(visit, MOVE.plusDays(1), "Ill"))))
                .containsExactly("ORDER");
        assertThat(codes(change(new AnotherStepDay(visit, TODAY.minusDays(1), ""))))
                .containsExactly("DAY", "WHY");
        assertThat(change(new AnotherStepDay(visit, MOVE.minusDays(3), "Ill")).reasons()).isEmpty();
        var moved = find(StepKind.CHILD_VISITS_FAMILY);
        assertThat(moved.planned()).isEqualTo(MOVE.minusDays(3));
        assertThat(moved.slips()).hasSize(1);
        assertThat(codes(change(new AnotherStepDay(visit, MOVE.minusDays(2), "Ill"))))
                .containsExactly("STEP");
    }

    @Test
    void aStepIsDoneOnceItTookPlaceAndTheChildIsAsked() {
        plan(MOVE, StarterSteps.before(MOVE, TODAY));
        var told = find(StepKind.CHILD_TOLD);
        assertThat(codes(change(new StepTaken(told, TODAY.plusDays(1), ""))))
                .containsExactly("ON", "FEEDBACK");
        assertThat(change(new StepTaken(told, TODAY, "Do they have a dog?")).reasons()).isEmpty();
        var done = find(StepKind.CHILD_TOLD);
        assertThat(done.done()).contains(TODAY);
        assertThat(done.feedback()).isEqualTo("Do they have a dog?");
        assertThat(codes(change(new StepTaken(done, TODAY, "Again")))).containsExactly("DONE");
        assertThat(change(new StepTaken(find(StepKind.THERAPIST_ADVISES), TODAY, "")).reasons())
                .isEmpty();
    }

    @Test
    void theMoveIsDoneByAPlacementAndAfterItsFallBackIsNamed() {
        plan(MOVE, StarterSteps.before(MOVE, TODAY));
        assertThat(codes(change(new StepTaken(find(StepKind.MOVE), TODAY, "Home"))))
                .containsExactly("SAFETY", "PLACEMENT");
        store =
                new JourneyWorld()
                        .inHome("Ruby")
                        .agreed("Ruby")
                        .moved("Ruby", TODAY.minusDays(1))
                        .store();
        plan(MOVE, StarterSteps.before(MOVE, TODAY));
        change(new NamesGiven(Optional.of(JourneyWorld.OKAFOR), SAFE));
        assertThat(change(new StepTaken(find(StepKind.MOVE), TODAY, "Home")).reasons()).isEmpty();
        assertThat(codes(change(new AnotherMoveDay(MOVE.plusDays(3), "Late"))))
                .containsExactly("DONE");
    }

    @Test
    void namesAreGivenAndNotTakenAway() {
        plan(MOVE, StarterSteps.before(MOVE, TODAY));
        assertThat(codes(change(new NamesGiven(Optional.of(HouseholdId.of("Nobody")), SAFE))))
                .containsExactly("HOUSEHOLD");
        assertThat(change(new NamesGiven(Optional.of(JourneyWorld.OKAFOR), SAFE)).reasons())
                .isEmpty();
        assertThat(kept().safety()).isEqualTo(SAFE);
        assertThat(codes(change(new NamesGiven(Optional.empty(), TransitionPlan.Safety.NONE))))
                .containsExactly("SAFETY");
    }

    @Test
    void aStepIsAddedInItsPlace() {
        plan(MOVE, StarterSteps.before(MOVE, TODAY));
        assertThat(codes(change(new StepAdded(StepKind.OTHER, "", TODAY.minusDays(1), ""))))
                .containsExactly("DAY", "WHO", "WHAT");
        assertThat(codes(change(new StepAdded(StepKind.MOVE, "", MOVE, "Jo"))))
                .containsExactly("KIND");
        change(new StepAdded(StepKind.OVERNIGHT, "A second night", MOVE.minusDays(4), "Jo"));
        assertThat(kept().steps()).hasSize(12);
        assertThat(kept().steps())
                .isSortedAccordingTo(Comparator.comparing(TransitionStep::planned));
    }

    private Outcome<TransitionPlan> plan(LocalDate moveOn, List<TransitionStep> steps) {
        return new PlanTransition(store, new SetClock("2026-05-01T09:30:00Z"))
                .plan(
                        new PlanTransition.Command(
                                RUBY,
                                AGREED,
                                Optional.empty(),
                                moveOn,
                                TransitionPlan.Safety.NONE,
                                steps,
                                TODAY,
                                Filled.AMINA));
    }

    private Outcome<TransitionPlan> change(TransitionChange change) {
        return new ChangeTransition(store, new SetClock("2026-05-01T09:30:00Z"))
                .change(new ChangeTransition.Command(RUBY, AGREED, change, TODAY, Filled.AMINA));
    }

    private TransitionPlan kept() {
        return store.position(TODAY).stepDown().findPlan(RUBY, AGREED).orElseThrow();
    }

    private TransitionStep find(StepKind kind) {
        return kept().steps().stream().filter(s -> s.kind() == kind).findFirst().orElseThrow();
    }

    private static TransitionStep step(StepKind kind, LocalDate day, String who) {
        return new TransitionStep(kind, "", day, who, Optional.empty(), "", List.of());
    }

    private static StepDownSign yesAfterAll() {
        return new StepDownSign(
                RUBY,
                StepDownSign.Kind.CHILD_ASKS_FOR_FAMILY,
                LocalDate.of(2026, 4, 25),
                "After all",
                "Jo");
    }

    private static CaseStep changedMind() {
        return new CaseStep(
                "C1",
                RUBY,
                CaseStep.Kind.CHILD_CHANGED_MIND,
                "Stays with her friends",
                Optional.empty(),
                new Recorded("Amina Cole", LocalDate.of(2026, 4, 20)));
    }

    private static String lines(List<TransitionStep> steps) {
        return steps.stream()
                .map(step -> step.planned() + " " + step.kind().label())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Reason::code).distinct().toList();
    }

    private static List<String> sentences(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Reason::sentence).toList();
    }
}
