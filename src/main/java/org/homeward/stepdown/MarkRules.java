package org.homeward.stepdown;

import java.util.List;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.review.Wish;

/**
 * Where the indicators give full, half or no marks. R6 has no figure: it reads the plan. Each
 * record is one indicator; {@link Times} is R7 and R8.
 */
public record MarkRules(
        Risk risk,
        Needs needs,
        Wishes wishes,
        Emotions emotions,
        Relationships relationships,
        Times times,
        Education education,
        Going going) {
    /**
     * R1, from the home's reports.
     *
     * @param weeks weeks looked at, and as many before them
     * @param reportAgeWeeks weeks by which the newest report may lie back
     * @param seriousWeeks a serious incident in so many weeks gives none
     * @param fallPercent a fall of all incidents by so much gives half
     */
    public record Risk(int weeks, int reportAgeWeeks, int seriousWeeks, int fallPercent) {}

    /**
     * R2.
     *
     * @param closedFrom a need at this level closes the gate
     * @param fallsForFull needs that have to have fallen for full marks
     * @param weeksApart weeks between the two assessments compared
     */
    public record Needs(NeedLevel closedFrom, int fallsForFull, int weeksApart) {}

    /** R3: the answers that give full and half marks; a no closes the gate whatever is set here. */
    public record Wishes(List<Wish> full, List<Wish> half) {
        public Wishes {
            full = full.stream().distinct().sorted().toList();
            half = half.stream().distinct().sorted().toList();
        }
    }

    /**
     * R4, in points of the strengths and difficulties questionnaire (0 to 40).
     *
     * @param fullUpTo the highest score with full marks
     * @param halfUpTo the highest score with half marks, when it did not rise
     * @param clearFall a fall by so much gives full marks at any score
     */
    public record Emotions(int fullUpTo, int halfUpTo, int clearFall) {}

    /**
     * R5, in adults the child trusts.
     *
     * @param reportAgeWeeks weeks by which the report that says so may lie back
     */
    public record Relationships(int adultsForFull, int adultsForHalf, int reportAgeWeeks) {}

    /**
     * R7 in months of the stay, R8 in years of age.
     *
     * @param fullUnderMonths under so many months full marks
     * @param halfUpToMonths up to and including so many months half marks
     * @param halfFromAge under this age full marks
     * @param noneFromAge from this age none
     */
    public record Times(
            int fullUnderMonths, int halfUpToMonths, int halfFromAge, int noneFromAge) {}

    /**
     * R9.
     *
     * @param attendance per cent of sessions for full marks
     * @param examYear the school year whose exams count (11: GCSE)
     * @param examFromMonth first month of the exam term, 1 to 12
     * @param examToMonth last month of the exam term
     * @param reportAgeWeeks weeks by which the report that says so may lie back
     */
    public record Education(
            int attendance, int examYear, int examFromMonth, int examToMonth, int reportAgeWeeks) {}

    /**
     * R10: missing, exploitation and substance use.
     *
     * @param weeks weeks looked at, and as many before them
     * @param reportAgeWeeks weeks by which the newest report may lie back
     */
    public record Going(int weeks, int reportAgeWeeks) {}
}
