package org.homeward.ui.journey;

import java.util.Optional;
import org.homeward.app.journey.JourneyPage;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.CheckPoint;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.domain.review.TransitionStep;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.DisruptionForm;
import org.homeward.ui.kit.Loaded;
import org.homeward.ui.kit.VisitForm;

/** One child's way to a family as at the day, and everything that can be recorded of it. */
public final class JourneyViewModel {
    private final ChildId child;
    private final JourneyDesk work;
    private final Desk desk;
    private final Loaded<JourneyPage> page = new Loaded<>();

    public JourneyViewModel(ChildId child, JourneyDesk work, Desk desk) {
        this.child = child;
        this.work = work;
        this.desk = desk;
    }

    public void refresh() {
        var day = desk.asAt().day();
        page.load(desk, "show the way to a family", () -> work.view().view(child, day));
    }

    public Loaded<JourneyPage> page() {
        return page;
    }

    /** A plan, ready to be written. */
    public PlanForm plan(ReviewId review) {
        return new PlanForm(child, review, work, desk);
    }

    public SlipForm anotherDay(TransitionPlan plan, Optional<TransitionStep> step) {
        return new SlipForm(context(plan), step);
    }

    public TakenForm taken(TransitionPlan plan, TransitionStep step) {
        return new TakenForm(context(plan), step);
    }

    public StepForm addStep(TransitionPlan plan) {
        return new StepForm(context(plan));
    }

    public NamesForm names(TransitionPlan plan) {
        return new NamesForm(context(plan), work.planning().listHouseholds());
    }

    public CheckInForm checkIn(JourneyPage.Move move, CheckPoint point) {
        return new CheckInForm(
                move.placement().id(), point, work.after().checkIn(), work.actor(), desk);
    }

    public EarlySignForm earlySign(JourneyPage.Move move) {
        return new EarlySignForm(
                move.placement().id(), work.after().earlySign(), work.actor(), desk);
    }

    public VisitForm visit() {
        return new VisitForm(child, work.after().visit(), work.actor(), desk);
    }

    public DisruptionForm disruption(JourneyPage.Move move) {
        return new DisruptionForm(
                move.care().stay().last().id(), work.after().disruption(), work.actor(), desk);
    }

    public ReturnForm returning(JourneyPage.Move move) {
        return new ReturnForm(move.care().stay().last().id(), work, desk);
    }

    public void openRecord() {
        desk.navigator().go(new Destination.OfChild(child));
    }

    /** The search that the review began, where there is one. */
    public void openSearch() {
        page.valueProperty()
                .get()
                .flatMap(JourneyPage::journey)
                .flatMap(way -> way.request())
                .ifPresent(id -> desk.navigator().go(new Destination.OfRequest(id)));
    }

    public void openBoard() {
        desk.navigator().go(new Destination.StepDown());
    }

    private ChangeForm.Context context(TransitionPlan plan) {
        return new ChangeForm.Context(plan, work.planning().change(), work.actor(), desk);
    }
}
