package org.homeward.app;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.screening.Screening;
import org.homeward.stepdown.screening.StepDownScreen;

/** Lists the children in residential care whose records ask for a review, and all others. */
public final class ListStepDown {
    private final Store store;
    private final Supplier<StepDownPolicy> policy;

    /** By the policy that is in force when it is asked. */
    public ListStepDown(Store store) {
        this.store = store;
        this.policy = () -> StepDownPoliciesInForce.of(store.listStepDownPolicies());
    }

    public ListStepDown(Store store, StepDownPolicy policy) {
        this.store = store;
        this.policy = () -> policy;
    }

    /** As at the end of a day. */
    public Screening list(LocalDate asAt) {
        return new StepDownScreen(policy.get()).flag(store.position(asAt));
    }
}
