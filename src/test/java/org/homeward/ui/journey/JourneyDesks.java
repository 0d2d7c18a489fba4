package org.homeward.ui.journey;

import java.time.Clock;
import org.homeward.app.Store;
import org.homeward.app.journey.ChangeTransition;
import org.homeward.app.journey.PlanTransition;
import org.homeward.app.journey.RecordCheckIn;
import org.homeward.app.journey.RecordEarlySign;
import org.homeward.app.journey.ReturnToHome;
import org.homeward.app.journey.ViewJourney;
import org.homeward.app.placing.RecordDisruption;
import org.homeward.app.placing.RecordVisit;
import org.homeward.app.view.ListHomes;
import org.homeward.app.view.ListHouseholds;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;
import org.homeward.testing.SetClock;

/** The desk of a journey over a store of a test. */
public final class JourneyDesks {
    private static final Clock CLOCK = new SetClock("2026-05-01T09:30:00Z");

    private JourneyDesks() {}

    public static JourneyDesk over(Store store) {
        return new JourneyDesk(
                new ViewJourney(store),
                new JourneyDesk.Planning(
                        new PlanTransition(store, CLOCK),
                        new ChangeTransition(store, CLOCK),
                        new ListHouseholds(store)),
                new JourneyDesk.After(
                        new RecordCheckIn(store, CLOCK),
                        new RecordEarlySign(store, CLOCK),
                        new RecordVisit(store, CLOCK),
                        new RecordDisruption(store, CLOCK),
                        new ReturnToHome(store, new CountingIds(), CLOCK),
                        new ListHomes(store)),
                Filled.AMINA);
    }
}
