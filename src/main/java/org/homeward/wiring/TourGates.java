package org.homeward.wiring;

import java.time.Clock;
import java.time.LocalDate;
import org.homeward.app.Ids;
import org.homeward.app.Store;
import org.homeward.app.searching.RecordGate;
import org.homeward.domain.common.Actor;
import org.homeward.matching.Candidate;
import org.homeward.matching.gate.GateStatus;
import org.homeward.matching.gate.Gates;
import org.homeward.matching.gate.PartState;

/**
 * Records everything that has to come before a placement of invented children, as people would do
 * one by one. Nothing of it is ever done for real ones.
 */
public final class TourGates {
    private final RecordGate recordGate;
    private final Actor actor;

    public TourGates(Store store, Ids ids, Clock clock, Actor actor) {
        if (!store.authority().sample()) {
            throw new IllegalArgumentException("Only a sample is toured.");
        }
        this.recordGate = new RecordGate(store, ids, clock);
        this.actor = actor;
    }

    /** Records what is missing as done on a day. */
    public void record(Candidate home, LocalDate day) {
        Gates.statesFor(home).stream()
                .flatMap(gate -> gate.parts().stream())
                .filter(part -> part.status() == GateStatus.MISSING)
                .forEach(part -> recordGate.record(command(home, part, day)));
    }

    private RecordGate.Command command(Candidate home, PartState part, LocalDate day) {
        return new RecordGate.Command(
                home.search().request().id(),
                part.part(),
                part.about(),
                "Jo Hale, team manager",
                day,
                "Considered with the social worker",
                actor);
    }
}
