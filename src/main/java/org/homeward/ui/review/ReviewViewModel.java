package org.homeward.ui.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.homeward.app.review.FamilyOptions;
import org.homeward.app.review.OpenCost;
import org.homeward.app.review.ReviewPage;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.LedgerEntry;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Loaded;

/** The review of one child: what lies on the table, what is being written, what is decided. */
public final class ReviewViewModel {
    private final ChildId child;
    private final ReviewDesk work;
    private final Desk desk;
    private final Loaded<ReviewPage> page = new Loaded<>();
    private final Loaded<FamilyOptions> options = new Loaded<>();
    private final ReadOnlyObjectWrapper<Optional<OpenCost.Cost>> cost =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<String, ReviewForm> begun = new HashMap<>();
    private DecisionForm decision;

    public ReviewViewModel(ChildId child, ReviewDesk work, Desk desk) {
        this.child = child;
        this.work = work;
        this.desk = desk;
        this.decision = newDecision();
    }

    public void refresh() {
        var day = desk.asAt().day();
        page.load(desk, "open the review", () -> work.viewReview().view(child, day));
        options.load(desk, "look for families", () -> work.viewReview().options(child, day));
    }

    LocalDate asAt() {
        return desk.asAt().day();
    }

    Loaded<ReviewPage> page() {
        return page;
    }

    Loaded<FamilyOptions> options() {
        return options;
    }

    DecisionForm decision() {
        return decision;
    }

    /** Keeps the decision; a search that came of it is opened. */
    void decide(Runnable done) {
        decision.decide(
                decided -> {
                    decision = newDecision();
                    done.run();
                    decided.request().ifPresentOrElse(this::proceed, this::refresh);
                });
    }

    private void proceed(RequestId request) {
        desk.notices().saved("Proceed: the search for a family is request %s.".formatted(request));
        open(request);
    }

    private DecisionForm newDecision() {
        return new DecisionForm(child, work.decideReview(), work.actor(), desk);
    }

    VoiceForm voice() {
        var speaking = work.speaking();
        return begun(
                "voice",
                VoiceForm.class,
                key -> new VoiceForm(child, speaking.recordVoice(), work.actor(), desk));
    }

    EntryForm entry(LedgerEntry.Side side) {
        var speaking = work.speaking();
        return begun(
                "entry " + side,
                EntryForm.class,
                key -> new EntryForm(child, side, speaking.keepLedger(), work.actor(), desk));
    }

    ReportForm report() {
        var speaking = work.speaking();
        return begun(
                "report",
                ReportForm.class,
                key -> new ReportForm(child, speaking.recordHomeReport(), work.actor(), desk));
    }

    BlockerForm blocker() {
        var casework = work.casework();
        return begun(
                "blocker",
                BlockerForm.class,
                key -> new BlockerForm(child, casework.workBlockers(), work.actor(), desk));
    }

    BlockerForm handOn(Blocker blocker) {
        var casework = work.casework();
        return begun(
                "hand on " + blocker.id(),
                BlockerForm.class,
                key -> new BlockerForm(blocker, casework.workBlockers(), work.actor(), desk));
    }

    StepForm step() {
        var casework = work.casework();
        return begun(
                "step",
                StepForm.class,
                key -> new StepForm(child, casework.takeStep(), work.actor(), desk));
    }

    CareReviewForm careReview() {
        var casework = work.casework();
        return begun(
                "care review",
                CareReviewForm.class,
                key -> new CareReviewForm(child, casework.bookCareReview(), work.actor(), desk));
    }

    CaseNoteForm caseNote() {
        var casework = work.casework();
        var standing = page.valueProperty().get().flatMap(now -> now.work().note());
        return begun(
                "case note",
                CaseNoteForm.class,
                key ->
                        new CaseNoteForm(
                                child, standing, casework.recordCaseNote(), work.actor(), desk));
    }

    VoidForm voidEntry(LedgerEntry entry) {
        var keep = work.speaking().keepLedger();
        return begun(
                "void " + entry.id(),
                VoidForm.class,
                key ->
                        new VoidForm(
                                child,
                                "the entry",
                                (why, day, by) -> keep.voidEntry(entry.id(), why, day, by),
                                work.actor(),
                                desk));
    }

    VoidForm voidBlocker(Blocker blocker) {
        var blockers = work.casework().workBlockers();
        return begun(
                "void " + blocker.id(),
                VoidForm.class,
                key ->
                        new VoidForm(
                                child,
                                "the blocker",
                                (why, day, by) -> blockers.voidBlocker(blocker.id(), why, day, by),
                                work.actor(),
                                desk));
    }

    /** A form that was begun is found again as it was left. */
    private <F extends ReviewForm> F begun(
            String key, Class<F> type, Function<String, ReviewForm> begin) {
        return type.cast(begun.computeIfAbsent(key, begin));
    }

    /** Stores what a form says; the next one of its kind begins empty. */
    void record(ReviewForm form, Runnable done) {
        form.record(
                () -> {
                    begun.values().remove(form);
                    done.run();
                    refresh();
                });
    }

    void clear(Blocker blocker) {
        var day = desk.asAt().day();
        desk.tasks()
                .run(
                        "clear the blocker",
                        () -> work.casework().workBlockers().clear(blocker.id(), day, work.actor()),
                        outcome -> {
                            outcome.reasons().forEach(r -> desk.notices().say(r.sentence()));
                            outcome.findResult()
                                    .ifPresent(
                                            gone ->
                                                    desk.notices()
                                                            .saved(
                                                                    "The blocker is out of the way."));
                            refresh();
                        },
                        desk.notices()::trouble);
    }

    /** Shows what the placement costs; that somebody looked is written into the audit trail. */
    void openCost() {
        var day = desk.asAt().day();
        desk.tasks()
                .run(
                        "open the cost",
                        () -> work.openCost().open(child, day, work.actor()),
                        outcome -> cost.set(outcome.findResult()),
                        desk.notices()::trouble);
    }

    /** Out of sight again; opening it once more is recorded once more. */
    void foldCost() {
        cost.set(Optional.empty());
    }

    ReadOnlyObjectProperty<Optional<OpenCost.Cost>> costProperty() {
        return cost.getReadOnlyProperty();
    }

    void openWay() {
        desk.navigator().go(new Destination.OfJourney(child));
    }

    void openChild() {
        desk.navigator().go(new Destination.OfChild(child));
    }

    void open(RequestId request) {
        desk.navigator().go(new Destination.OfRequest(request));
    }

    void open(HouseholdId household) {
        desk.navigator().go(new Destination.OfHousehold(household));
    }

    void back() {
        desk.navigator().back();
    }
}
