package org.homeward.ui.stepdown;

import java.time.Clock;
import org.homeward.app.ListStepDown;
import org.homeward.app.RecordSign;
import org.homeward.app.Store;
import org.homeward.app.review.TakeStep;
import org.homeward.app.review.ViewBoard;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;

/** The desk of the board over a store of a test. */
public final class StepDownDesks {
    private StepDownDesks() {}

    public static StepDownDesk over(Store store, Clock clock) {
        return new StepDownDesk(
                new ViewBoard(store),
                new ListStepDown(store),
                new RecordSign(store, clock),
                new TakeStep(store, new CountingIds(), clock),
                Filled.AMINA);
    }
}
