package org.homeward.app.review;

import java.time.LocalDate;
import org.homeward.app.StepDownPoliciesInForce;
import org.homeward.app.Store;
import org.homeward.stepdown.fairness.StepDownFairness;
import org.homeward.stepdown.outcome.MovesToFamily;
import org.homeward.stepdown.outcome.Outcomes;
import org.homeward.stepdown.screening.StepDownScreen;

/** How moves from residential care to families went on, and whether the way there is alike. */
public final class ViewOutcomes {
    private final Store store;

    public ViewOutcomes(Store store) {
        this.store = store;
    }

    /** The curve, retention and ends up to a day. */
    public Outcomes view(LocalDate asAt, MovesToFamily.Which which) {
        return Outcomes.of(store.position(asAt), which);
    }

    /** Flags, reviews and decisions by group in the 12 months up to a day. */
    public StepDownFairness fairness(LocalDate asAt) {
        var position = store.position(asAt);
        var screen = new StepDownScreen(StepDownPoliciesInForce.of(store.listStepDownPolicies()));
        return StepDownFairness.of(position, screen.flag(position));
    }
}
