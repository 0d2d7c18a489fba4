package org.homeward.matching.gate;

import java.util.List;
import org.homeward.domain.search.GatePart;
import org.homeward.matching.Candidate;

/**
 * G3: the placement plan is made and signed before the placement starts; after an emergency it may
 * follow within five working days of the start.
 */
public final class PlanMade implements Gate {

    @Override
    public String code() {
        return "G3";
    }

    @Override
    public String label() {
        return "placement plan";
    }

    @Override
    public String basis() {
        return "Care Planning Regulations 2010 reg 9";
    }

    @Override
    public GateState stateFor(Candidate candidate) {
        Desk desk = new Desk(candidate);
        PartState plan =
                desk.forAll(
                        GatePart.PLACEMENT_PLAN,
                        "The placement plan has to be made, agreed and signed by the carers");
        return GateState.of(
                this,
                List.of(
                        desk.laterInEmergency(
                                plan, candidate.policy().clocks().planWorkingDays())));
    }
}
