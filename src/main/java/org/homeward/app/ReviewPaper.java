package org.homeward.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.LedgerEntry;
import org.homeward.domain.review.StepDownReview;
import org.homeward.stepdown.readiness.Readiness;
import org.homeward.stepdown.trigger.FlagReason;

/**
 * A step-down review whole, as it was decided: what lay on the table and what came of it. It is
 * stored with the review and never changed.
 *
 * @param at the moment of the decision
 * @param flags why the child was flagged on the day
 * @param ledger what spoke for and against
 * @param blockers those that stood
 */
public record ReviewPaper(
        StepDownReview review,
        Instant at,
        List<FlagReason> flags,
        Readiness readiness,
        List<LedgerEntry> ledger,
        Optional<ChildsVoice> voice,
        List<Blocker> blockers,
        Options options) {
    public ReviewPaper {
        flags = List.copyOf(flags);
        ledger = List.copyOf(ledger);
        blockers = List.copyOf(blockers);
    }

    /**
     * The homes there were on the day.
     *
     * @param candidates households that could take the child, best first
     * @param nearest single changes that would make a home possible, in sentences
     */
    public record Options(List<HouseholdId> candidates, List<String> nearest) {
        public static final Options NONE = new Options(List.of(), List.of());

        public Options {
            candidates = List.copyOf(candidates);
            nearest = List.copyOf(nearest);
        }
    }
}
