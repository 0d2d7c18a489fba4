package org.homeward.matching.warning;

import java.util.ArrayList;
import java.util.List;
import org.homeward.matching.Candidate;

/** What is looked for, in the order in which it is said. */
public final class WarningRules {

    private static final List<WarningRule> ALL =
            List.of(
                    new FarFromHome(),
                    new ReviewFallsDue(),
                    new AvailabilityStale(),
                    new NewCarersComplexNeed(),
                    new ManyNewPlacements(),
                    new ConnectedPersonElsewhere(),
                    new LittleSkillForNeed(),
                    new CloseInAge(),
                    new AnimalsAtRisk(),
                    new SmokersThere());

    private WarningRules() {}

    public static List<WarningRule> listAll() {
        return ALL;
    }

    /** Everything that a person has to take notice of about a home. */
    public static List<Warning> raisedBy(Candidate candidate) {
        var raised = new ArrayList<Warning>();
        for (WarningRule rule : ALL) {
            raised.addAll(rule.raisedBy(candidate));
        }
        return raised;
    }
}
