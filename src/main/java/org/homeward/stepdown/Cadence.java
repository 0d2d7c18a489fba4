package org.homeward.stepdown;

import org.homeward.domain.review.StepDownReview.Decision;

/**
 * How soon people look again. A child with nobody found yet is looked at most often; no question
 * rests longer than the time between two statutory reviews (Care Planning, Placement and Case
 * Review (England) Regulations 2010 reg 33).
 *
 * @param proceedWeeks weeks between reviews while a family is looked for and none is found
 * @param notNowWeeks weeks that "not now" may last
 * @param notSuitableWeeks weeks that "not suitable" may last
 * @param needInformationWeeks weeks in which missing information has to be brought
 * @param screenWorkingDays working days in which a flag is screened
 * @param statutoryWeeks weeks between two statutory reviews; no other time is longer
 * @param expiryWeeks weeks after which readiness is worked out anew
 */
public record Cadence(
        int proceedWeeks,
        int notNowWeeks,
        int notSuitableWeeks,
        int needInformationWeeks,
        int screenWorkingDays,
        int statutoryWeeks,
        int expiryWeeks) {
    /** Throws {@link IllegalArgumentException} for a time of nothing or less. */
    public Cadence {
        if (Math.min(Math.min(proceedWeeks, notNowWeeks), Math.min(notSuitableWeeks, expiryWeeks))
                        < 1
                || Math.min(Math.min(needInformationWeeks, screenWorkingDays), statutoryWeeks)
                        < 1) {
            throw new IllegalArgumentException("Every time to look again is 1 or more.");
        }
    }

    /** At most so many weeks from a decision to the next review; never beyond the statutory one. */
    public int weeksAfter(Decision decision) {
        int weeks =
                switch (decision) {
                    case PROCEED -> proceedWeeks;
                    case NOT_NOW, WITHDRAWN -> notNowWeeks;
                    case NOT_SUITABLE -> notSuitableWeeks;
                    case NEED_INFORMATION -> needInformationWeeks;
                };
        return Math.min(weeks, statutoryWeeks);
    }
}
