package org.homeward.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.review.StepDownSign;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/** Records that something asks for a step-down review: a wish, a recommendation, a notice. */
public final class RecordSign {
    private final Store store;
    private final Clock clock;

    public RecordSign(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Refused for a child who is not known or was not in residential care on the day, for a day to
     * come, and without a note.
     */
    public Outcome<StepDownSign> record(StepDownSign sign, Actor by) {
        return store.write(
                books -> {
                    List<Reason> against = reasonsAgainst(sign, books.position(sign.on()));
                    if (against.isEmpty()) {
                        books.put(new FactsBuilder().add(sign).build());
                        books.audit(entry(sign, by, "recorded a step-down sign", ""));
                        return Outcome.done(sign);
                    }
                    String why = String.join(", ", against.stream().map(Reason::code).toList());
                    books.audit(entry(sign, by, "was refused a step-down sign", ": " + why));
                    return Outcome.refused(against);
                });
    }

    private List<Reason> reasonsAgainst(StepDownSign sign, CarePosition position) {
        List<Reason> against = new ArrayList<>();
        if (sign.on().isAfter(LocalDate.now(clock))) {
            against.add(Reason.of("DAY", "%s has not come yet.".formatted(Plain.day(sign.on()))));
        }
        if (sign.note().isBlank()) {
            against.add(Reason.of("NOTE", "Say in a few words what was said or happened."));
        }
        if (position.findChild(sign.child()).isEmpty()) {
            against.add(Reason.of("CHILD", "There is no child %s.".formatted(sign.child())));
        } else if (!isResident(sign, position)) {
            against.add(
                    Reason.of(
                            "RESIDENCE",
                            "%s was not in residential care on %s."
                                    .formatted(sign.child(), Plain.day(sign.on()))));
        }
        return against;
    }

    private static boolean isResident(StepDownSign sign, CarePosition position) {
        return position.history(sign.child())
                .findOn(sign.on())
                .filter(episode -> episode.group() == PlacementGroup.RESIDENTIAL)
                .isPresent();
    }

    /** The kind and the day, never the note: notes may name people. */
    private AuditEntry entry(StepDownSign sign, Actor by, String action, String more) {
        return new AuditEntry(
                clock.instant(),
                by,
                action,
                Set.of(sign.child().text()),
                sign.kind() + " on " + sign.on() + more);
    }
}
