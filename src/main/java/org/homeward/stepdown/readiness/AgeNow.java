package org.homeward.stepdown.readiness;

import java.util.OptionalInt;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.MarkRules;
import org.homeward.stepdown.Resident;

/** R8: full under 12, half at 12 to 14, none from 15. */
final class AgeNow implements Indicator {
    private final MarkRules.Times rules;

    AgeNow(MarkRules.Times rules) {
        this.rules = rules;
    }

    @Override
    public Aspect aspect() {
        return Aspect.AGE;
    }

    @Override
    public Found of(Resident resident) {
        OptionalInt age = resident.findAge();
        if (age.isEmpty()) {
            return Found.unknown("The birth date is not known.");
        }
        String value = "Aged %d.".formatted(age.getAsInt());
        if (age.getAsInt() < rules.halfFromAge()) {
            return Found.full(value, resident.asAt());
        }
        return age.getAsInt() < rules.noneFromAge()
                ? Found.half(value, resident.asAt())
                : Found.none(value, resident.asAt());
    }
}
