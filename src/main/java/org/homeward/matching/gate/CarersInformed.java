package org.homeward.matching.gate;

import java.util.List;
import org.homeward.domain.search.GatePart;
import org.homeward.matching.Candidate;

/**
 * G8: the carers were given everything that is known about the child, in writing, before the child
 * comes; after an emergency within five working days.
 */
public final class CarersInformed implements Gate {

    @Override
    public String code() {
        return "G8";
    }

    @Override
    public String label() {
        return "information for the carers";
    }

    @Override
    public String basis() {
        return "Fostering National Minimum Standard 15";
    }

    @Override
    public GateState stateFor(Candidate candidate) {
        Desk desk = new Desk(candidate);
        PartState given =
                desk.forAll(
                        GatePart.INFORMATION_GIVEN,
                        "The carers have to be given what is known about the children in writing");
        return GateState.of(
                this,
                List.of(
                        desk.laterInEmergency(
                                given, candidate.policy().clocks().informationWorkingDays())));
    }
}
