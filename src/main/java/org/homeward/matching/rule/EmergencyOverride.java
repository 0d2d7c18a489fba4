package org.homeward.matching.rule;

import java.time.LocalDate;
import org.homeward.domain.common.WorkingDays;
import org.homeward.matching.MatchPolicy;

/**
 * The clock of an emergency placement outside the terms of approval (Care Planning Regulations 2010
 * reg 23): not more than six working days.
 */
public final class EmergencyOverride {

    private EmergencyOverride() {}

    /**
     * The last day on which the child may be there unless the terms are changed. The start day is
     * the first of the working days when it is one itself; weekends and bank holidays are not
     * counted. So a placement that starts on a Monday may last to the Monday after, and so may one
     * that starts on the Saturday or Sunday before. Days off that follow the last working day are
     * not added.
     */
    public static LocalDate lastDay(LocalDate startsOn, MatchPolicy policy, WorkingDays calendar) {
        int days = policy.clocks().emergencyWorkingDays().value();
        return calendar.after(startsOn.minusDays(1), days);
    }
}
