package org.homeward.wiring;

import org.homeward.app.target.SetTarget;
import org.homeward.app.target.ViewTargets;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.plan.PlanDesk;
import org.homeward.ui.plan.PlanView;
import org.homeward.ui.plan.PlanViewModel;
import org.homeward.ui.shell.Screens;

/** The screen of the targets. */
final class PlanScreens {
    private final Screens screens;
    private final Parts parts;

    PlanScreens(Screens screens, Parts parts) {
        this.screens = screens;
        this.parts = parts;
    }

    void register() {
        var tools = parts.tools();
        var work =
                new PlanDesk(
                        new ViewTargets(parts.store()),
                        new SetTarget(parts.store(), tools.ids(), tools.clock()),
                        tools.tables(),
                        parts.actor());
        screens.register(
                Destination.Plan.class, d -> new PlanView(new PlanViewModel(work, parts.desk())));
    }
}
