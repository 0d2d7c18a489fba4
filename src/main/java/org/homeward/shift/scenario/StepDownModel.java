package org.homeward.shift.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * Children's homes month by month as plain arithmetic, without chance: children come and go as they
 * did, some of those who could live with a family move to one, some of them come back. The number
 * looked after is the same with and without; only where children live, and what it costs, changes.
 */
public record StepDownModel(Homes homes, Plan plan, Prices prices) {
    /** Weeks in a month, from a year of 365.25 days. */
    public static final double WEEKS_A_MONTH = 52.1786 / 12;

    /** So many months from the start. */
    public StepDownCourse over(int months) {
        List<StepDownMonth> course = new ArrayList<>();
        double eligible = homes.children() * homes.eligibleShare();
        StepDownMonth last =
                new StepDownMonth(0, 0, eligible, homes.children() - eligible, 0, 0, false);
        for (int month = 1; month <= months; month++) {
            last = after(last, month);
            course.add(last);
        }
        return new StepDownCourse(course);
    }

    private StepDownMonth after(StepDownMonth last, int month) {
        double in = homes.children() / homes.stayMonths();
        double asked = month > plan.lagMonths() ? plan.aMonth() : 0;
        double moved = Math.min(asked, last.eligible());
        double back = last.inFamilies() * (1 - Math.pow(plan.stableAtAYear(), 1.0 / 12));
        double left = last.inFamilies() / plan.familyStayMonths();
        double eligible =
                last.eligible()
                        + in * homes.eligibleShare()
                        - last.eligible() / homes.stayMonths()
                        - moved
                        + back;
        double others =
                last.notEligible()
                        + in * (1 - homes.eligibleShare())
                        - last.notEligible() / homes.stayMonths();
        double inFamilies = last.inFamilies() + moved - back - left;
        double saving =
                (homes.children() - eligible - others) * prices.homeWeekly() * WEEKS_A_MONTH
                        - inFamilies * prices.familyWeekly() * WEEKS_A_MONTH;
        return new StepDownMonth(month, moved, eligible, others, inFamilies, saving, moved < asked);
    }

    /**
     * The homes at the start, full in the long run: as many come as go.
     *
     * @param children who live there
     * @param eligibleShare of them, and of those who come, who could live with a family; 0 to 1
     * @param stayMonths mean stay when nobody steps down
     */
    public record Homes(double children, double eligibleShare, double stayMonths) {
        /** Throws {@link IllegalArgumentException} when a number cannot be. */
        public Homes {
            CountModel.requireAmount("The number in homes", children);
            requireShare("The share who could live with a family", eligibleShare);
            requireAtLeastAMonth("A stay in a home", stayMonths);
        }
    }

    /**
     * What is planned.
     *
     * @param aMonth children who move to a family each month, as long as there are so many
     * @param lagMonths months before the first
     * @param stableAtAYear share still there after 52 weeks; more than 0, at most 1
     * @param familyStayMonths mean stay in the family until the child leaves care
     */
    public record Plan(
            double aMonth, int lagMonths, double stableAtAYear, double familyStayMonths) {
        /** Throws {@link IllegalArgumentException} when a number cannot be. */
        public Plan {
            CountModel.requireAmount("Step-downs a month", aMonth);
            CountModel.requireAmount("The lag in months", lagMonths);
            requireShare("Stability at 52 weeks", stableAtAYear);
            requireAtLeastAMonth("A stay in a family", familyStayMonths);
        }
    }

    /** Pounds a week in a home and in the family that takes its place. */
    public record Prices(double homeWeekly, double familyWeekly) {
        /** Throws {@link IllegalArgumentException} for a negative price. */
        public Prices {
            CountModel.requireAmount("The price of a home", homeWeekly);
            CountModel.requireAmount("The price of a family", familyWeekly);
        }
    }

    private static void requireAtLeastAMonth(String what, double months) {
        if (!(months >= 1) || Double.isInfinite(months)) {
            throw new IllegalArgumentException(what + " is 1 month or more, not " + months + ".");
        }
    }

    private static void requireShare(String what, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(what + " lies from 0 to 1, not " + share + ".");
        }
    }
}
