package org.homeward.position;

import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementId;
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

/** The facts of step-down by what they belong to, without those that were voided. */
final class StepDownBook {
    final Grouped<ChildId, ChildsVoice> voices;
    final Grouped<ChildId, HomeReport> reports;
    final Grouped<ChildId, LedgerEntry> entries;
    final Grouped<ChildId, Blocker> blockers;
    final Grouped<ChildId, CaseStep> steps;
    final Grouped<ChildId, CareReview> careReviews;
    final Grouped<ChildId, CaseNote> notes;
    final Grouped<ChildId, TransitionPlan> plans;
    final Grouped<PlacementId, CheckIn> checkIns;
    final Grouped<PlacementId, EarlySign> earlySigns;

    StepDownBook(Facts facts, WorkBook work) {
        ReviewFacts review = facts.review();
        voices = Grouped.by(review.voices(), ChildsVoice::child);
        reports = Grouped.by(review.reports(), HomeReport::child);
        entries =
                Grouped.by(
                        review.entries().stream().filter(e -> !work.isVoid(e.id())).toList(),
                        LedgerEntry::child);
        blockers =
                Grouped.by(
                        review.blockers().stream().filter(b -> !work.isVoid(b.id())).toList(),
                        Blocker::child);
        steps =
                Grouped.by(
                        review.caseSteps().stream().filter(s -> !work.isVoid(s.id())).toList(),
                        CaseStep::child);
        careReviews = Grouped.by(review.careReviews(), CareReview::child);
        notes = Grouped.by(review.caseNotes(), CaseNote::child);
        plans = Grouped.by(facts.journey().plans(), TransitionPlan::child);
        checkIns = Grouped.by(facts.journey().checkIns(), CheckIn::placement);
        earlySigns = Grouped.by(facts.journey().earlySigns(), EarlySign::placement);
    }
}
