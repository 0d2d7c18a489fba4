package org.homeward.wiring;

import org.homeward.app.MakeRequest;
import org.homeward.app.RecordSign;
import org.homeward.app.view.ListChildren;
import org.homeward.app.view.ListTodaysWork;
import org.homeward.app.view.ViewChild;
import org.homeward.ui.child.ChildView;
import org.homeward.ui.child.ChildViewModel;
import org.homeward.ui.child.ChildWork;
import org.homeward.ui.children.ChildrenView;
import org.homeward.ui.children.ChildrenViewModel;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.shell.Screens;
import org.homeward.ui.today.TodayView;
import org.homeward.ui.today.TodayViewModel;

/** Which screen stands at which destination, and what each is given. */
final class ScreenList {
    private ScreenList() {}

    static void register(Screens screens, Parts parts) {
        work(screens, parts);
        children(screens, parts);
    }

    private static void work(Screens screens, Parts parts) {
        var listTodaysWork = new ListTodaysWork(parts.store(), ListTodaysWork.Notice.USUAL);
        screens.register(
                Destination.Today.class,
                d -> new TodayView(new TodayViewModel(parts.desk(), listTodaysWork)));
    }

    private static void children(Screens screens, Parts parts) {
        var listChildren = new ListChildren(parts.store());
        screens.register(
                Destination.Children.class,
                d -> new ChildrenView(new ChildrenViewModel(listChildren, parts.desk())));
        var work = childWork(parts);
        screens.register(
                Destination.OfChild.class,
                d -> new ChildView(new ChildViewModel(d.child(), work, parts.desk())));
    }

    private static ChildWork childWork(Parts parts) {
        var store = parts.store();
        return new ChildWork(
                new ViewChild(store),
                new MakeRequest(store, new RandomIds(), parts.clock()),
                new RecordSign(store, parts.clock()),
                parts.actor());
    }
}
