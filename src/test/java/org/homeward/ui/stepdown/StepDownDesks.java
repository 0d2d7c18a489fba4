package org.homeward.ui.stepdown;

import java.time.Clock;
import org.homeward.app.ListStepDown;
import org.homeward.app.RecordSign;
import org.homeward.app.Store;
import org.homeward.app.paper.PrintStepDownPack;
import org.homeward.app.review.TakeStep;
import org.homeward.app.review.ViewBoard;
import org.homeward.app.review.ViewReview;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;
import org.homeward.testing.MileMap;

/** The desk of the board over a store of a test. */
public final class StepDownDesks {
    private StepDownDesks() {}

    public static StepDownDesk over(Store store, Clock clock) {
        return new StepDownDesk(
                new ViewBoard(store),
                new ListStepDown(store),
                new RecordSign(store, clock),
                new TakeStep(store, new CountingIds(), clock),
                new PrintStepDownPack(
                        store,
                        new ViewReview(store, new Matcher(MatchPolicy.standard(), new MileMap())),
                        (paper, authority, file) -> {},
                        clock),
                Filled.AMINA);
    }
}
