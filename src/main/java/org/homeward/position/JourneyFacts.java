package org.homeward.position;

import java.util.List;
import org.homeward.domain.review.CheckIn;
import org.homeward.domain.review.EarlySign;
import org.homeward.domain.review.TransitionPlan;

/** Facts about the way to a family and the time after the move. */
public record JourneyFacts(
        List<TransitionPlan> plans, List<CheckIn> checkIns, List<EarlySign> earlySigns) {
    public JourneyFacts {
        plans = List.copyOf(plans);
        checkIns = List.copyOf(checkIns);
        earlySigns = List.copyOf(earlySigns);
    }
}
