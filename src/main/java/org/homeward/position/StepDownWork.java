package org.homeward.position;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.CareReview;
import org.homeward.domain.review.CaseNote;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.CheckIn;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.EarlySign;
import org.homeward.domain.review.HomeReport;
import org.homeward.domain.review.LedgerEntry;
import org.homeward.domain.review.TransitionPlan;

/**
 * What people recorded about the way of children from homes to families, up to the day of the
 * position and oldest first. Records that were voided are not seen.
 */
public final class StepDownWork {
    private final StepDownBook book;
    private final LocalDate asAt;

    StepDownWork(StepDownBook book, LocalDate asAt) {
        this.book = book;
        this.asAt = asAt;
    }

    public List<ChildsVoice> voices(ChildId child) {
        return upTo(book.voices.of(child), voice -> voice.asked().on());
    }

    /** Reports of homes whose days were over by the day, in order of their last day. */
    public List<HomeReport> reports(ChildId child) {
        return upTo(book.reports.of(child), report -> report.span().until());
    }

    /** What speaks for and against, as people entered it. */
    public List<LedgerEntry> entries(ChildId child) {
        return upTo(book.entries.of(child), entry -> entry.recorded().on());
    }

    /** Every blocker ever raised, also those out of the way. */
    public List<Blocker> blockers(ChildId child) {
        return upTo(book.blockers.of(child), blocker -> blocker.raised().on());
    }

    public List<Blocker> listStanding(ChildId child) {
        return blockers(child).stream().filter(blocker -> blocker.standsOn(asAt)).toList();
    }

    public List<CaseStep> steps(ChildId child) {
        return upTo(book.steps.of(child), step -> step.recorded().on());
    }

    /** Statutory reviews that are known of on the day, also those still to come, by their day. */
    public List<CareReview> careReviews(ChildId child) {
        return book.careReviews.of(child).stream()
                .filter(review -> !review.recorded().on().isAfter(asAt))
                .sorted(Comparator.comparing(CareReview::on))
                .toList();
    }

    /** The next statutory review that is booked, from the day on. */
    public Optional<CareReview> findNextCareReview(ChildId child) {
        return careReviews(child).stream()
                .filter(review -> review.state() == CareReview.State.BOOKED)
                .filter(review -> !review.on().isBefore(asAt))
                .findFirst();
    }

    /** The last statutory review that was held by the day. */
    public Optional<CareReview> findLastCareReview(ChildId child) {
        return last(
                careReviews(child).stream()
                        .filter(review -> review.state() == CareReview.State.HELD)
                        .filter(review -> !review.on().isAfter(asAt))
                        .toList());
    }

    public Optional<CaseNote> findNote(ChildId child) {
        return last(upTo(book.notes.of(child), note -> note.recorded().on()));
    }

    public List<TransitionPlan> plans(ChildId child) {
        return upTo(book.plans.of(child), plan -> plan.recorded().on());
    }

    /** How the child moves, as agreed in a review. */
    public Optional<TransitionPlan> findPlan(ChildId child, ReviewId review) {
        return plans(child).stream().filter(plan -> plan.review().equals(review)).findFirst();
    }

    public List<CheckIn> checkIns(PlacementId placement) {
        return upTo(book.checkIns.of(placement), CheckIn::on);
    }

    public List<EarlySign> earlySigns(PlacementId placement) {
        return upTo(book.earlySigns.of(placement), EarlySign::on);
    }

    private <T> List<T> upTo(List<T> facts, Function<T, LocalDate> day) {
        return facts.stream()
                .filter(fact -> !day.apply(fact).isAfter(asAt))
                .sorted(Comparator.comparing(day))
                .toList();
    }

    private static <T> Optional<T> last(List<T> facts) {
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts.get(facts.size() - 1));
    }
}
