package org.homeward.position;

import java.util.List;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.CareReview;
import org.homeward.domain.review.CaseNote;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.HomeReport;
import org.homeward.domain.review.LedgerEntry;

/** Facts that step-down reviews rest on: what was said, reported, argued and decided on. */
public record ReviewFacts(
        List<ChildsVoice> voices,
        List<HomeReport> reports,
        List<LedgerEntry> entries,
        List<Blocker> blockers,
        List<CaseStep> caseSteps,
        List<CareReview> careReviews,
        List<CaseNote> caseNotes) {
    public ReviewFacts {
        voices = List.copyOf(voices);
        reports = List.copyOf(reports);
        entries = List.copyOf(entries);
        blockers = List.copyOf(blockers);
        caseSteps = List.copyOf(caseSteps);
        careReviews = List.copyOf(careReviews);
        caseNotes = List.copyOf(caseNotes);
    }
}
