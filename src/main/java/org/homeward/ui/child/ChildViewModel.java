package org.homeward.ui.child;

import org.homeward.app.view.ChildPage;
import org.homeward.app.view.ViewChild;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.RequestId;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Loaded;

/** One child as at the day. */
public final class ChildViewModel {
    private final ChildId id;
    private final ViewChild viewChild;
    private final Desk desk;
    private final Loaded<ChildPage> page = new Loaded<>();

    public ChildViewModel(ChildId id, ViewChild viewChild, Desk desk) {
        this.id = id;
        this.viewChild = viewChild;
        this.desk = desk;
    }

    public void refresh() {
        var day = desk.asAt().day();
        page.load(desk, "open the child's record", () -> viewChild.on(id, day));
    }

    public Loaded<ChildPage> page() {
        return page;
    }

    public void open(ChildId other) {
        desk.navigator().go(new Destination.OfChild(other));
    }

    public void open(RequestId request) {
        desk.navigator().go(new Destination.OfRequest(request));
    }
}
