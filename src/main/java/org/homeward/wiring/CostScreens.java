package org.homeward.wiring;

import org.homeward.app.cost.LockMonth;
import org.homeward.app.cost.SetPrice;
import org.homeward.app.cost.SetProgramme;
import org.homeward.app.cost.TakeStandardPrices;
import org.homeward.app.cost.ViewCost;
import org.homeward.ui.cost.CostDesk;
import org.homeward.ui.cost.CostView;
import org.homeward.ui.cost.CostViewModel;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.shell.Screens;

/** The screen of cost and savings. */
final class CostScreens {
    private final Screens screens;
    private final Parts parts;

    CostScreens(Screens screens, Parts parts) {
        this.screens = screens;
        this.parts = parts;
    }

    void register() {
        var store = parts.store();
        var clock = parts.tools().clock();
        var work =
                new CostDesk(
                        new ViewCost(store),
                        new CostDesk.Keeping(
                                new SetPrice(store, clock),
                                new TakeStandardPrices(store, clock),
                                new SetProgramme(store, clock),
                                new LockMonth(store, clock)),
                        parts.tools().tables(),
                        parts.actor());
        screens.register(
                Destination.Cost.class, d -> new CostView(new CostViewModel(work, parts.desk())));
    }
}
