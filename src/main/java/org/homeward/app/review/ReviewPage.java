package org.homeward.app.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.domain.common.Reason;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.CareReview;
import org.homeward.domain.review.CaseNote;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.domain.review.StepDownSign;
import org.homeward.stepdown.SpokenWish;
import org.homeward.stepdown.deciding.Cover;
import org.homeward.stepdown.deciding.ReviewLedger;
import org.homeward.stepdown.journey.Journey;
import org.homeward.stepdown.readiness.Readiness;
import org.homeward.stepdown.trigger.FlagReason;

/**
 * All that a step-down review of one child looks at, as at a day.
 *
 * @param readiness empty when the child is not in residential care on the day
 * @param cover whether its number may be seen yet
 */
public record ReviewPage(
        ReviewHeader header,
        Flagging flagging,
        Heard heard,
        ReviewLedger ledger,
        Cover cover,
        Optional<Readiness> readiness,
        Work work,
        Deciding deciding) {

    /**
     * Why the child is flagged, or why not.
     *
     * @param because triggers that are met; those that wait for the next review when not flagged
     * @param whyNot empty when the child is flagged
     * @param since the earliest day since which a reason with a date holds
     */
    public record Flagging(
            List<FlagReason> because, Optional<Reason> whyNot, Optional<LocalDate> since) {
        public Flagging {
            because = List.copyOf(because);
        }
    }

    /**
     * What the child said, newest first.
     *
     * @param inStay the newest voice of this stay; what was said before it counts no more
     * @param wish what counts now, recorded as a voice or as a sign; empty when nothing was
     *     recorded in this stay
     */
    public record Heard(
            List<ChildsVoice> voices,
            List<StepDownSign> signs,
            Optional<ChildsVoice> inStay,
            Optional<SpokenWish> wish) {
        public Heard {
            voices = List.copyOf(voices);
            signs = List.copyOf(signs);
        }

        /** A sign that says more than the voice, because it came later or there is no voice. */
        public Optional<SpokenWish> findSince() {
            return wish.filter(SpokenWish::asSign);
        }
    }

    /** What people recorded on the case, oldest first. */
    public record Work(
            List<Blocker> standing,
            List<Blocker> cleared,
            List<CaseStep> steps,
            List<CareReview> careReviews,
            Optional<CaseNote> note) {
        public Work {
            standing = List.copyOf(standing);
            cleared = List.copyOf(cleared);
            steps = List.copyOf(steps);
            careReviews = List.copyOf(careReviews);
        }
    }

    /**
     * What was decided and what can be decided.
     *
     * @param journey where the child is on the way to a family; empty before any flag
     * @param reviews of the stay and before, newest first
     * @param againstProceed what stands against proceeding now, without a recorded exception
     * @param latest the last day that each decision may name for the next review
     * @param policy version of the policy in force
     */
    public record Deciding(
            Optional<Journey> journey,
            List<StepDownReview> reviews,
            List<Reason> againstProceed,
            Map<Decision, LocalDate> latest,
            String policy) {
        public Deciding {
            reviews = List.copyOf(reviews);
            againstProceed = List.copyOf(againstProceed);
            latest = Map.copyOf(latest);
        }
    }
}
