package org.homeward.stepdown.readiness;

import java.time.LocalDate;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.common.Plain;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.MarkRules;
import org.homeward.stepdown.Resident;

/**
 * R10 from missing periods: full when none touched the last weeks, half when fewer did than in the
 * weeks before, none when as many did or one is open. Where nobody's are recorded it is unknown.
 */
final class MissingLately implements Indicator {
    private final MarkRules.Going rules;

    MissingLately(MarkRules.Going rules) {
        this.rules = rules;
    }

    @Override
    public Aspect aspect() {
        return Aspect.MISSING;
    }

    @Override
    public Found of(Resident resident) {
        if (!resident.isMissingRecorded()) {
            return Found.unknown("Missing periods are not recorded here for anybody.");
        }
        LocalDate today = resident.asAt();
        LocalDate lately = today.minusWeeks(rules.weeks());
        long now = during(resident, lately, today.plusDays(1));
        long before = during(resident, lately.minusWeeks(rules.weeks()), lately);
        String value =
                "%s in %d weeks, %d in the %d before."
                        .formatted(
                                Plain.count(now, "missing period", "missing periods"),
                                rules.weeks(),
                                before,
                                rules.weeks());
        if (now == 0) {
            return Found.full(value, today);
        }
        boolean open = resident.missingPeriods().stream().anyMatch(m -> m.span().contains(today));
        return now < before && !open ? Found.half(value, today) : Found.none(value, today);
    }

    private static long during(Resident resident, LocalDate from, LocalDate until) {
        return resident.missingPeriods().stream().filter(m -> touches(m, from, until)).count();
    }

    /** A period that began and ended on one day counts on that day. */
    private static boolean touches(MissingPeriod missing, LocalDate from, LocalDate until) {
        return missing.span().start().isBefore(until)
                && (missing.span().until().isAfter(from) || missing.span().start().equals(from));
    }
}
