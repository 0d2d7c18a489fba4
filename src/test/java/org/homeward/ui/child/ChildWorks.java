package org.homeward.ui.child;

import java.time.Clock;
import org.homeward.app.RecordSign;
import org.homeward.app.Store;
import org.homeward.app.paper.PaperPrinter;
import org.homeward.app.paper.PrintAuditPack;
import org.homeward.app.paper.PrintChildProfile;
import org.homeward.app.placing.CorrectPlacement;
import org.homeward.app.placing.EndPlacement;
import org.homeward.app.placing.PlanStay;
import org.homeward.app.placing.RecordDisruption;
import org.homeward.app.placing.RecordVisit;
import org.homeward.app.view.ListHouseholds;
import org.homeward.app.view.ViewChild;
import org.homeward.app.view.ViewPlacements;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;
import org.homeward.testing.MileMap;

/** The use cases of a child's page over a store of a test. */
public final class ChildWorks {
    private ChildWorks() {}

    public static ChildWork of(Store store, Clock clock, PaperPrinter printer) {
        return new ChildWork(
                new ViewChild(store),
                new RecordSign(store, clock),
                new ChildLife(
                        new ViewPlacements(store),
                        new EndPlacement(store, clock),
                        new CorrectPlacement(store, new CountingIds(), clock),
                        new RecordDisruption(store, clock),
                        new RecordVisit(store, clock),
                        new PlanStay(
                                store,
                                new Matcher(MatchPolicy.standard(), new MileMap()),
                                new CountingIds(),
                                clock),
                        new ListHouseholds(store)),
                new ChildPrints(
                        new PrintChildProfile(store, printer),
                        new PrintAuditPack(store, printer, clock)),
                Filled.AMINA);
    }
}
