package org.homeward.app.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Reason;
import org.homeward.position.CarePosition;
import org.homeward.position.StepDownWork;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;
import org.homeward.testing.SetClock;
import org.homeward.testing.SmallWorld;

/** Ada lives in a children's home, Max with a family. */
final class ReviewWorld {
    static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    static final ChildId ADA = ChildId.of("Ada");
    static final ChildId MAX = ChildId.of("Max");
    static final ChildId NOBODY = ChildId.of("Nobody");

    final SetClock clock = new SetClock("2026-05-01T09:30:00Z");
    final CountingIds ids = new CountingIds();
    final Store store =
            Filled.with(
                    new SmallWorld(DAY)
                            .inHome("Ada", DAY.minusDays(1))
                            .lookedAfter("Max", PlacementKind.FOSTER_IFA, "C2")
                            .facts(),
                    DAY);

    CarePosition position() {
        return store.position(DAY);
    }

    StepDownWork work() {
        return position().stepDown();
    }

    /** What the audit trail says of the last deed. */
    String told() {
        var entry = store.listAudit(1).get(0);
        return entry.detail().isEmpty()
                ? entry.action()
                : entry.action() + " (" + entry.detail() + ")";
    }

    /** "done", or the codes of the reasons. */
    static String verdict(Outcome<?> outcome) {
        return outcome.findResult().isPresent()
                ? "done"
                : outcome.reasons().stream().map(Reason::code).collect(Collectors.joining(" "));
    }

    static List<String> sentences(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Reason::sentence).toList();
    }
}
