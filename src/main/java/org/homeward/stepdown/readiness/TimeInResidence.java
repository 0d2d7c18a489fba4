package org.homeward.stepdown.readiness;

import java.time.LocalDate;
import org.homeward.domain.common.Plain;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.Resident;

/** R7: full under 6 months of the spell, half up to and including 18, none after. */
final class TimeInResidence implements Indicator {
    private static final int SHORT_MONTHS = 6;
    private static final int LONG_MONTHS = 18;

    @Override
    public Aspect aspect() {
        return Aspect.TIME_IN_RESIDENCE;
    }

    @Override
    public Found of(Resident resident) {
        LocalDate day = resident.asAt();
        String value = Plain.count(resident.days(), "day", "days") + " in this stay.";
        if (day.isBefore(resident.since().plusMonths(SHORT_MONTHS))) {
            return Found.full(value, day);
        }
        return day.isAfter(resident.since().plusMonths(LONG_MONTHS))
                ? Found.none(value, day)
                : Found.half(value, day);
    }
}
