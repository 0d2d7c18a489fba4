package org.homeward.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.ui.review.ReviewDesks.ADA;
import static org.homeward.ui.review.ReviewDesks.DAY;

import java.util.List;
import java.util.Optional;
import org.homeward.app.Store;
import org.homeward.app.review.ReviewPage;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.review.BlockerKind;
import org.homeward.domain.review.CareReview;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.Consulted;
import org.homeward.domain.review.LedgerEntry.Side;
import org.homeward.domain.review.LedgerEntry.Weight;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.domain.review.Wish;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Destination;
import org.junit.jupiter.api.Test;

/** A review by hand: what is said, what stands in the way, what is decided. */
class ReviewViewModelTest {
    private final Desk desk = Desks.on(DAY);
    private final Store store = ReviewDesks.ada(NeedLevel.MODERATE);
    private final ReviewViewModel model = model(store);

    @Test
    void theNumberIsCoveredUntilTwoSpeakForAndTwoAgainst() {
        model.refresh();
        say(Side.FOR, "Trusts two adults");
        say(Side.FOR, "Asks for weekends away");
        say(Side.AGAINST, "Sleeps badly");
        assertThat(page().cover().isLifted()).isFalse();
        assertThat(page().cover().sentence()).contains("so far 2 and 1");
        say(Side.AGAINST, "Therapy is not over");
        assertThat(page().cover().isLifted()).isTrue();
    }

    @Test
    void whatIsWrittenStaysUntilItIsStoredAndTheNextBeginsEmpty() {
        model.refresh();
        var form = model.entry(Side.FOR);
        form.text.set("A family is cheaper");
        form.weight.set(Optional.of(Weight.SOME));
        form.evidence.set("Report");
        model.record(form, () -> {});
        assertThat(codes(form)).containsExactly("TEXT");
        assertThat(model.entry(Side.FOR)).isSameAs(form);
        assertThat(model.entry(Side.AGAINST)).isNotSameAs(form);
        form.text.set("She laughs again");
        model.record(form, () -> {});
        assertThat(model.entry(Side.FOR).text.get()).isEmpty();
        assertThat(page().ledger().list(Side.FOR)).hasSize(1);
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        model.refresh();
        assertThat(refused(model.voice())).containsExactly("WISH");
        assertThat(refused(model.blocker())).containsExactly("KIND", "OWNER", "DUE");
        assertThat(refused(model.careReview())).containsExactly("STATE", "ON");
        assertThat(refused(model.step())).containsExactly("KIND");
        assertThat(refused(model.report())).containsExactly("DAYS");
        assertThat(refused(model.entry(Side.FOR))).containsExactly("WEIGHT");
        model.caseNote().workers.text.set("many");
        assertThat(refused(model.caseNote())).containsExactly("WORKERS");
        model.decide(() -> {});
        assertThat(codes(model.decision())).containsExactly("DECISION", "NEXT", "REASON");
    }

    @Test
    void aReportThatTakesThePlaceOfAnotherSaysSo() {
        model.refresh();
        report("8");
        var again = model.report();
        again.first.set(Optional.of(DAY.minusDays(30)));
        assertThat(again.replacingProperty().get())
                .startsWith("This takes the place of the report of 1 April 2026 to 28 April 2026");
        again.last.set(Optional.of(DAY.minusDays(1)));
        again.all.text.set("3");
        again.serious.text.set("4");
        assertThat(refused(again)).containsExactly("SERIOUS");
        again.serious.text.set("nought");
        assertThat(refused(again)).containsExactly("SERIOUS");
        again.serious.text.set("0");
        model.record(again, () -> {});
        assertThat(store.position(DAY).stepDown().reports(ADA)).hasSize(1);
    }

    @Test
    void aBlockerIsHandedOnClearedAndTakenOutWithAReason() {
        model.refresh();
        raise(BlockerKind.COURT);
        raise(BlockerKind.EXAM_TERM);
        var court = page().work().standing().get(0);
        var change = model.handOn(court);
        assertThat(change.owner.get()).isEqualTo("Jo Hale");
        change.owner.set("Ben Ash");
        model.record(change, () -> {});
        assertThat(page().work().standing().get(0).owner()).isEqualTo("Ben Ash");
        model.clear(page().work().standing().get(0));
        assertThat(page().work().cleared()).hasSize(1);
        var exam = page().work().standing().get(0);
        assertThat(refused(model.voidBlocker(exam))).containsExactly("WHY");
        model.voidBlocker(exam).why.set("She is ten");
        model.record(model.voidBlocker(exam), () -> {});
        assertThat(page().work().standing()).isEmpty();
    }

    @Test
    void proceedIsRefusedWithEveryReasonAndNothingTypedIsLost() {
        model.refresh();
        var form = model.decision();
        form.decision.set(Optional.of(Decision.PROCEED));
        form.next.set(Optional.of(DAY.plusYears(1)));
        form.reason.set("A family costs less than the home.");
        model.decide(() -> {});
        assertThat(codes(form))
                .contains("MONEY", "CONSULTED", "NEXT", "WISH", "LAC-REVIEW", "SEARCH");
        assertThat(model.decision()).isSameAs(form);
        assertThat(form.reason.get()).startsWith("A family costs less");
        assertThat(form.isBegun()).isTrue();
        assertThat(page().deciding().reviews()).hasSize(1);
    }

    @Test
    void proceedOpensTheSearchThatItMade() {
        model.refresh();
        asked(Wish.YES, "I want a family");
        book();
        var form = model.decision();
        assertThat(form.againstProceed(page())).isEmpty();
        form.decision.set(Optional.of(Decision.PROCEED));
        form.next.set(Optional.of(DAY.plusWeeks(3)));
        form.reason.set("She is settled and asks for a family.");
        form.consulted.get(Consulted.REVIEWING_OFFICER).set(true);
        form.dissents.get(0).by.set("Jo Hale");
        form.dissents.get(0).words.set("Too soon for me");
        form.search.type.set(Optional.of(CareType.LONG_TERM));
        form.search.neededBy.set(Optional.of(DAY.plusDays(60)));
        form.search.plan.set("A family until she is grown up");
        model.decide(() -> {});
        assertThat(codes(form)).isEmpty();
        var review = store.position(DAY).reviews(ADA).get(1);
        assertThat(review.detail().dissents()).hasSize(1);
        var here = (Destination.OfRequest) desk.navigator().here();
        RequestId request = here.request();
        assertThat(store.position(DAY).request(request).origin().review()).contains(review.id());
        assertThat(desk.notices().latestProperty().get().orElseThrow().sentence())
                .contains("request " + request);
        assertThat(model.decision()).isNotSameAs(form);
    }

    @Test
    void anIntensiveNeedIsAnsweredByWordsAndAWishIsNot() {
        var intensive = model(ReviewDesks.ada(NeedLevel.INTENSIVE));
        intensive.refresh();
        var page = intensive.page().valueProperty().get().orElseThrow();
        var form = intensive.decision();
        assertThat(codesOf(form.againstProceed(page))).contains("NEEDS", "WISH");
        form.exception.set("Her aunt is a nurse and takes her");
        assertThat(codesOf(form.againstProceed(page))).doesNotContain("NEEDS").contains("WISH");
    }

    @Test
    void openingTheCostIsWrittenIntoTheAuditTrailEachTime() {
        model.refresh();
        int before = store.listAudit(99).size();
        model.openCost();
        assertThat(model.costProperty().get()).isPresent();
        model.foldCost();
        assertThat(model.costProperty().get()).isEmpty();
        model.openCost();
        assertThat(store.listAudit(99)).hasSize(before + 2);
        assertThat(store.listAudit(1).get(0).action()).isEqualTo("opened the cost in a review");
    }

    @Test
    void aStepAndACaseNoteAreSeenOnThePage() {
        model.refresh();
        var step = model.step();
        step.kind.set(Optional.of(CaseStep.Kind.SCREENED));
        model.record(step, () -> {});
        var note = model.caseNote();
        note.family.set("Her mother agrees");
        note.workers.text.set("3");
        model.record(note, () -> {});
        assertThat(page().work().steps()).hasSize(1);
        assertThat(page().work().note().orElseThrow().familyView()).isEqualTo("Her mother agrees");
        assertThat(model.caseNote().workers.text.get()).isEqualTo("3");
    }

    private void asked(Wish wish, String words) {
        var form = model.voice();
        form.wish.set(Optional.of(wish));
        form.words.set(words);
        form.how.set("On a walk");
        model.record(form, () -> {});
    }

    private void book() {
        var form = model.careReview();
        form.state.set(Optional.of(CareReview.State.BOOKED));
        form.on.set(Optional.of(DAY.plusDays(40)));
        model.record(form, () -> {});
    }

    private void say(Side side, String text) {
        var form = model.entry(side);
        form.text.set(text);
        form.weight.set(Optional.of(Weight.STRONG));
        form.evidence.set("Report of April");
        model.record(form, () -> {});
    }

    private void raise(BlockerKind kind) {
        var form = model.blocker();
        form.kind.set(Optional.of(kind));
        form.owner.set("Jo Hale");
        form.due.set(Optional.of(DAY.plusDays(7)));
        model.record(form, () -> {});
    }

    private void report(String incidents) {
        var form = model.report();
        form.first.set(Optional.of(DAY.minusDays(30)));
        form.last.set(Optional.of(DAY.minusDays(3)));
        form.all.text.set(incidents);
        model.record(form, () -> {});
    }

    private List<String> refused(ReviewForm form) {
        model.record(form, () -> {});
        return codes(form);
    }

    private static List<String> codes(ReviewForm form) {
        return codesOf(form.refusals());
    }

    private static List<String> codesOf(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    private ReviewPage page() {
        return model.page().valueProperty().get().orElseThrow();
    }

    private ReviewViewModel model(Store of) {
        return new ReviewViewModel(ADA, ReviewDesks.of(of), desk);
    }
}
