package org.homeward.matching.gate;

import java.util.List;
import org.homeward.matching.Candidate;

/** The gates in the order of their codes. */
public final class Gates {

    private static final List<Gate> ALL =
            List.of(
                    new ApprovedOutsideArea(),
                    new SchoolingKept(),
                    new PlanMade(),
                    new ChildHeard(),
                    new ReviewBeforeLeaving(),
                    new HouseholdConsidered(),
                    new SeparationExplained(),
                    new CarersInformed());

    private Gates() {}

    public static List<Gate> listAll() {
        return ALL;
    }

    /** How every gate stands for a home. */
    public static List<GateState> statesFor(Candidate candidate) {
        return ALL.stream().map(gate -> gate.stateFor(candidate)).toList();
    }
}
