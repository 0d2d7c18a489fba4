package org.homeward.ui.kit;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.homeward.app.quality.TouchingIssues;
import org.homeward.domain.common.Plain;

/** How many open data issues touch what a screen shows. */
public final class TouchedViewModel {
    private final TouchingIssues touchingIssues;
    private final IssuesOf of;
    private final Desk desk;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    public TouchedViewModel(TouchingIssues touchingIssues, IssuesOf of, Desk desk) {
        this.touchingIssues = touchingIssues;
        this.of = of;
        this.desk = desk;
    }

    void refresh() {
        desk.tasks()
                .ask(
                        "count the data issues of " + of,
                        this::countNow,
                        count::set,
                        desk.notices()::trouble);
    }

    void open() {
        desk.navigator().go(new Destination.Quality(of));
    }

    String inWords() {
        return of instanceof IssuesOf.Child
                ? Plain.count(count.get(), "data issue", "data issues") + " of this child"
                : Plain.count(count.get(), "data issue touches", "data issues touch")
                        + " these figures";
    }

    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    private int countNow() {
        if (of instanceof IssuesOf.Figures figures) {
            return touchingIssues.listFor(figures.figures()).size();
        }
        return of instanceof IssuesOf.Child child
                ? touchingIssues.listFor(child.child()).size()
                : 0;
    }
}
