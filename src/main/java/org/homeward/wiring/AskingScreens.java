package org.homeward.wiring;

import java.util.HashMap;
import java.util.Map;
import org.homeward.app.MakeRequest;
import org.homeward.app.view.ListChildren;
import org.homeward.app.view.ViewAsking;
import org.homeward.app.view.ViewRequest;
import org.homeward.ui.asking.AskingDesk;
import org.homeward.ui.asking.AskingView;
import org.homeward.ui.asking.AskingViewModel;
import org.homeward.ui.asking.ChooseChildView;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Screen;
import org.homeward.ui.shell.Screens;

/** The request form. What is being written is kept until it is made or thrown away. */
final class AskingScreens {
    private final Screens screens;
    private final Parts parts;
    private final AskingDesk work;
    private final Map<Destination, AskingViewModel> drafts = new HashMap<>();

    AskingScreens(Screens screens, Parts parts) {
        this.screens = screens;
        this.parts = parts;
        var store = parts.store();
        var tools = parts.tools();
        work =
                new AskingDesk(
                        new ListChildren(store),
                        new ViewAsking(store),
                        new ViewRequest(store),
                        new MakeRequest(store, tools.ids(), tools.clock()),
                        parts.actor());
    }

    void register() {
        screens.register(Destination.NewRequest.class, this::begun);
    }

    private Screen begun(Destination.NewRequest place) {
        if (place.children().isEmpty()) {
            return new ChooseChildView(work, parts.desk());
        }
        return new AskingView(
                drafts.computeIfAbsent(
                        place,
                        p ->
                                new AskingViewModel(
                                        place.children(),
                                        work,
                                        parts.desk(),
                                        () -> forget(place))));
    }

    private void forget(Destination place) {
        drafts.remove(place);
        screens.forget(place);
    }
}
