package org.homeward.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.homeward.app.Store;
import org.homeward.app.journey.JourneyPage;
import org.homeward.domain.care.EndReason;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.review.CheckIn;
import org.homeward.domain.review.CheckPoint;
import org.homeward.domain.review.EarlySign;
import org.homeward.domain.review.StepKind;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.stepdown.journey.BoardColumn;
import org.homeward.testing.JourneyWorld;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.LifeForm;
import org.junit.jupiter.api.Test;

/** One child's way, from the plan to a return, as the screen works it. */
class JourneyViewModelTest {
    private static final LocalDate TODAY = JourneyWorld.TODAY;
    private static final ChildId RUBY = ChildId.of("Ruby");

    private final Desk desk = Desks.on(TODAY);
    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void aPlanIsProposedChangedAndStored() {
        var model = over(new JourneyWorld().inHome("Ruby").agreed("Ruby").store());
        var form = model.plan(page(model).agreed().orElseThrow().id());
        assertThat(form.lines()).hasSize(10);
        form.leaveOut(form.lines().get(5));
        form.lines().get(0).whoProperty().set(" ");
        assertThat(codes(form)).containsExactly("WHO");
        form.lines().get(0).whoProperty().set("Jo");
        form.lines().get(1).dayProperty().set(Optional.empty());
        assertThat(codes(form)).containsExactly("STEPS");
        form.moveOnProperty().set(Optional.of(TODAY.plusWeeks(4)));
        form.propose();
        assertThat(codes(form)).isEmpty();
        model.refresh();
        assertThat(page(model).plan().orElseThrow().moveOn()).isEqualTo(TODAY.plusWeeks(4));
        assertThat(page(model).planStands()).isTrue();
        model.openSearch();
        assertThat(desk.navigator().here())
                .isEqualTo(new Destination.OfRequest(RequestId.of("R-Ruby")));
    }

    @Test
    void aStepIsRecordedMovedAndAddedAndNamesAreGiven() {
        var model = planned();
        var told = model.taken(plan(model), plan(model).steps().get(0));
        assertThat(told.asksChild()).isTrue();
        assertThat(codes(told)).containsExactly("FEEDBACK");
        told.feedbackProperty().set("Can I bring my fish?");
        assertThat(codes(told)).isEmpty();

        var slip = model.anotherDay(plan(model), Optional.empty());
        assertThat(slip.before()).startsWith("The move, planned for");
        assertThat(codes(slip)).containsExactly("DAY");
        slip.dayProperty().set(Optional.of(TODAY.plusWeeks(9)));
        slip.whyProperty().set("Exams");
        assertThat(codes(slip)).isEmpty();

        var step = model.addStep(plan(model));
        assertThat(StepForm.kinds()).doesNotContain(StepKind.MOVE);
        step.plannedProperty().set(Optional.of(TODAY.plusWeeks(8)));
        step.whoProperty().set("Jo");
        assertThat(codes(step)).isEmpty();

        var names = model.names(plan(model));
        names.householdProperty().set(Optional.of(names.households().rows().get(0)));
        names.fallBackProperty().set("Back to Elm House");
        names.toRingProperty().set("Jo");
        assertThat(codes(names)).isEmpty();
        model.refresh();
        assertThat(page(model).family()).isNotEmpty();
        assertThat(plan(model).slips()).hasSize(1);
        assertThat(plan(model).steps()).hasSize(12);
        assertThat(model.names(plan(model)).householdProperty().get()).isPresent();
        assertThat(closed).hasValue(5);
    }

    @Test
    void aCheckInSaysHowItGoesAndKeepsFiguresInTheirScales() {
        var model = moved();
        var move = page(model).findMoved().orElseThrow();
        var form = model.checkIn(move, CheckPoint.WEEK_2);
        assertThat(codes(form)).containsExactly("GOING");
        form.goingProperty().set(Optional.of(CheckIn.Going.WELL));
        form.figures().ratingProperty().set("7");
        assertThat(codes(form)).containsExactly("FIGURES");
        form.figures().ratingProperty().set("four");
        assertThat(codes(form)).containsExactly("FIGURES");
        form.figures().ratingProperty().set("4");
        assertThat(codes(form)).isEmpty();
        model.refresh();
        var done = page(model).findMoved().orElseThrow().care().checkIns().get(2).done();
        assertThat(done.orElseThrow().measures().childsRating()).hasValue(4);
        assertThat(done.orElseThrow().measures().sdq()).isEmpty();
    }

    @Test
    void anEarlySignAVisitAndADisruptionAreRecorded() {
        var model = moved();
        var move = page(model).findMoved().orElseThrow();
        var sign = model.earlySign(move);
        assertThat(codes(sign)).containsExactly("KIND");
        sign.kindProperty().set(Optional.of(EarlySign.Kind.MISSING));
        sign.noteProperty().set("Out all night");
        assertThat(codes(sign)).isEmpty();
        assertThat(codes(model.visit())).isEmpty();
        var disruption = model.disruption(move);
        disruption.whatProperty().set("She packed her things");
        disruption.meetingOnProperty().set(Optional.of(TODAY.plusDays(3)));
        assertThat(codes(disruption)).isEmpty();
        model.refresh();
        var now = page(model).findMoved().orElseThrow();
        assertThat(now.care().current()).hasSize(1);
        assertThat(now.visits()).hasSize(1);
        assertThat(now.disruptions()).hasSize(1);
    }

    @Test
    void aReturnIsToldAsWhatItIs() {
        var model = moved();
        var form = model.returning(page(model).findMoved().orElseThrow());
        assertThat(codes(form)).containsExactly("HOME");
        form.homeProperty().set(Optional.of(form.homes().rows().get(0)));
        assertThat(codes(form)).containsExactly("REASON");
        form.reasonProperty().set(Optional.of(EndReason.CHILD));
        form.plannedProperty().set(Answer.NO);
        form.whatProperty().set("She asked to go back");
        assertThat(codes(form)).isEmpty();
        model.refresh();
        assertThat(page(model).findMoved()).isEmpty();
        assertThat(page(model).journey().orElseThrow().column()).isEqualTo(BoardColumn.RETURNED);
    }

    private JourneyViewModel planned() {
        var model = over(new JourneyWorld().inHome("Ruby").agreed("Ruby").store());
        model.plan(page(model).agreed().orElseThrow().id()).record(closed::incrementAndGet);
        model.refresh();
        return model;
    }

    private JourneyViewModel moved() {
        return over(
                new JourneyWorld()
                        .inHome("Ruby")
                        .agreed("Ruby")
                        .moved("Ruby", TODAY.minusDays(16))
                        .store());
    }

    private JourneyViewModel over(Store store) {
        var model = new JourneyViewModel(RUBY, JourneyDesks.over(store), desk);
        model.refresh();
        return model;
    }

    private static TransitionPlan plan(JourneyViewModel model) {
        model.refresh();
        return page(model).plan().orElseThrow();
    }

    private static JourneyPage page(JourneyViewModel model) {
        return model.page().valueProperty().get().orElseThrow();
    }

    private List<String> codes(LifeForm form) {
        form.record(closed::incrementAndGet);
        return form.refusals().stream().map(Reason::code).toList();
    }
}
