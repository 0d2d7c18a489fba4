package org.homeward.ui.child;

import java.time.Clock;
import org.homeward.app.RecordSign;
import org.homeward.app.Store;
import org.homeward.app.paper.PaperPrinter;
import org.homeward.app.paper.PrintAuditPack;
import org.homeward.app.paper.PrintChildProfile;
import org.homeward.app.view.ViewChild;
import org.homeward.testing.Filled;

/** The use cases of a child's page over a store of a test. */
public final class ChildWorks {
    private ChildWorks() {}

    public static ChildWork of(Store store, Clock clock, PaperPrinter printer) {
        return new ChildWork(
                new ViewChild(store),
                new RecordSign(store, clock),
                new ChildPrints(
                        new PrintChildProfile(store, printer),
                        new PrintAuditPack(store, printer, clock)),
                Filled.AMINA);
    }
}
