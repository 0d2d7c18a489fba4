package org.homeward.app;

import java.time.LocalDate;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.screening.Screening;
import org.homeward.stepdown.screening.StepDownScreen;

/** Lists the children in residential care whose records ask for a review, and all others. */
public final class ListStepDown {
    private final Store store;
    private final StepDownScreen screen;

    public ListStepDown(Store store, StepDownPolicy policy) {
        this.store = store;
        this.screen = new StepDownScreen(policy);
    }

    /** As at the end of a day. */
    public Screening list(LocalDate asAt) {
        return screen.flag(store.position(asAt));
    }
}
