package org.homeward.stepdown.readiness;

import java.time.LocalDate;
import org.homeward.domain.common.Plain;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.MarkRules;
import org.homeward.stepdown.Resident;

/** R7: full under 6 months of the spell, half up to and including 18, none after. */
final class TimeInResidence implements Indicator {
    private final MarkRules.Times rules;

    TimeInResidence(MarkRules.Times rules) {
        this.rules = rules;
    }

    @Override
    public Aspect aspect() {
        return Aspect.TIME_IN_RESIDENCE;
    }

    @Override
    public Found of(Resident resident) {
        LocalDate day = resident.asAt();
        String value = Plain.count(resident.days(), "day", "days") + " in this stay.";
        if (day.isBefore(resident.since().plusMonths(rules.fullUnderMonths()))) {
            return Found.full(value, day);
        }
        return day.isAfter(resident.since().plusMonths(rules.halfUpToMonths()))
                ? Found.none(value, day)
                : Found.half(value, day);
    }
}
