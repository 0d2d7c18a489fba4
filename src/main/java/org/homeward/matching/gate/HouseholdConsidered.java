package org.homeward.matching.gate;

import java.util.List;
import org.homeward.domain.child.Child;
import org.homeward.domain.search.GatePart;
import org.homeward.matching.Candidate;

/**
 * G6: for every child already placed there, or promised a place, somebody considered what the move
 * would mean for them and wrote it down.
 */
public final class HouseholdConsidered implements Gate {

    @Override
    public String code() {
        return "G6";
    }

    @Override
    public String label() {
        return "children already there";
    }

    @Override
    public String basis() {
        return "Fostering National Minimum Standard 15";
    }

    @Override
    public GateState stateFor(Candidate candidate) {
        Desk desk = new Desk(candidate);
        List<PartState> parts =
                candidate.gatherings().stream()
                        .flatMap(day -> day.others().stream())
                        .map(Child::id)
                        .distinct()
                        .sorted()
                        .map(
                                child ->
                                        desk.about(
                                                GatePart.HOUSEHOLD_IMPACT,
                                                child,
                                                "What it means for %s has to be considered, with"
                                                                .formatted(child)
                                                        + " the view of their social worker"))
                        .toList();
        return parts.isEmpty()
                ? GateState.notNeeded(this, "No other child is placed there")
                : GateState.of(this, parts);
    }
}
