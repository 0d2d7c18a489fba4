package org.homeward.app.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.Slipped;
import org.homeward.domain.review.TransitionStep;
import org.homeward.position.CarePosition;

/** A planned day that is moved, with its reason; the day before is never lost. */
final class Slips {
    private Slips() {}

    static List<Reason> reasonsAgainst(
            LocalDate from, LocalDate to, String why, CarePosition position) {
        var against = new ArrayList<Reason>();
        if (to.equals(from)) {
            against.add(
                    Reason.of("DAY", "It is planned for %s already.".formatted(Plain.day(from))));
        }
        if (to.isBefore(position.asAt())) {
            against.add(Reason.of("DAY", "%s has passed.".formatted(Plain.day(to))));
        }
        if (why.isBlank()) {
            against.add(Reason.of("WHY", "Say why the day is moved."));
        }
        return against;
    }

    static TransitionStep slipped(
            TransitionStep step, LocalDate to, String why, Recorded recorded) {
        var slips = new ArrayList<>(step.slips());
        slips.add(new Slipped(step.planned(), to, why.strip(), recorded));
        return new TransitionStep(
                step.kind(), step.what(), to, step.who(), step.done(), step.feedback(), slips);
    }
}
