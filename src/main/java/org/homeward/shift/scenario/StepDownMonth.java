package org.homeward.shift.scenario;

/**
 * One month of {@link StepDownModel}, at its end.
 *
 * @param month 1 for the first
 * @param moved children who moved to a family in it
 * @param eligible children in homes who could live with a family
 * @param notEligible children in homes who could not
 * @param inFamilies children who stepped down and are still there
 * @param saving pounds saved in the month; negative when it costs more
 * @param shortOf whether fewer could move than were asked
 */
public record StepDownMonth(
        int month,
        double moved,
        double eligible,
        double notEligible,
        double inFamilies,
        double saving,
        boolean shortOf) {

    /** Children in homes at the end of the month. */
    public double inHomes() {
        return eligible + notEligible;
    }
}
