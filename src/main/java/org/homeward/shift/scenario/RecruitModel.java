package org.homeward.shift.scenario;

/**
 * New carer households as plain arithmetic: they are approved after an assessment, some leave, each
 * brings places, and a part of the places is used.
 *
 * @param households approved in all
 * @param overMonths months over which they are approved, evenly
 * @param lagMonths months of assessment before the first approval
 * @param leaversAYear share of the households that stop within a year, 0 to 1
 * @param places of one household
 * @param use share of the places that children live in, 0 to 1
 */
public record RecruitModel(
        double households,
        int overMonths,
        int lagMonths,
        double leaversAYear,
        double places,
        double use) {

    /** Throws {@link IllegalArgumentException} when a number cannot be. */
    public RecruitModel {
        CountModel.requireAmount("Households", households);
        CountModel.requireAmount("The lag in months", lagMonths);
        CountModel.requireAmount("Places of a household", places);
        CountModel.requireAmount("The share of leavers", leaversAYear);
        CountModel.requireAmount("The share of places in use", use);
        if (overMonths < 1 || leaversAYear > 1 || use > 1) {
            throw new IllegalArgumentException(
                    "Households are approved over 1 month or more; a share is at most 1.");
        }
    }

    /** Of the levers of a scenario. */
    public static RecruitModel of(Scenario scenario) {
        int months = (int) scenario.amount(Lever.RECRUIT_MONTHS);
        return new RecruitModel(
                scenario.amount(Lever.RECRUITS) * months,
                months,
                (int) scenario.amount(Lever.RECRUIT_LAG),
                scenario.share(Lever.RECRUIT_LEAVERS),
                scenario.amount(Lever.RECRUIT_PLACES),
                scenario.share(Lever.RECRUIT_USE));
    }

    /** Households at the end of a month, the first being 1. */
    public double householdsAfter(int month) {
        double there = 0;
        for (int passed = 1; passed <= month; passed++) {
            if (passed > lagMonths && passed <= lagMonths + overMonths) {
                there += households / overMonths;
            }
            there *= 1 - leaversAYear / 12;
        }
        return there;
    }

    /** Children who live with the new households at the end of a month. */
    public double childrenAfter(int month) {
        return householdsAfter(month) * places * use;
    }

    /**
     * Children who move in during a month: new places in use, and those that a child left after a
     * stay of so many months in the mean.
     */
    public double movesIn(int month, double stayMonths) {
        double before = childrenAfter(month - 1);
        return Math.max(0, childrenAfter(month) - before + before / stayMonths);
    }

    /** Pounds a year at the pace of a month, when each child costs so much less a week. */
    public double savingAYear(int month, double weeklyDifference) {
        return childrenAfter(month) * weeklyDifference * StepDownModel.WEEKS_A_MONTH * 12;
    }

    /** Pounds saved from the first month to this one, both included; before breakdowns. */
    public double savedBy(int month, double weeklyDifference) {
        double saved = 0;
        for (int passed = 1; passed <= month; passed++) {
            saved += childrenAfter(passed) * weeklyDifference * StepDownModel.WEEKS_A_MONTH;
        }
        return saved;
    }
}
