package org.homeward.ui.children;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import org.homeward.app.view.ChildRow;
import org.homeward.app.view.ListChildren;
import org.homeward.domain.common.AgeBand;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Listing;

/** Everybody looked after on the as-at day, narrowed by kind of placement and age. */
public final class ChildrenViewModel {
    private final ListChildren listChildren;
    private final Desk desk;
    private final Listing<ChildRow> children = new Listing<>();
    private final ObjectProperty<Optional<PlacementKind>> kind =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<AgeBand>> band =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Predicate<ChildRow>> passes =
            new ReadOnlyObjectWrapper<>(row -> true);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    public ChildrenViewModel(ListChildren listChildren, Desk desk) {
        this.listChildren = listChildren;
        this.desk = desk;
        kind.subscribe(chosen -> narrow());
        band.subscribe(chosen -> narrow());
        children.rows()
                .addListener((ListChangeListener<ChildRow>) change -> summary.set(inWords()));
    }

    public void refresh() {
        var day = desk.asAt().day();
        children.load(desk, "list the children", () -> listChildren.on(day));
    }

    public void open(ChildRow row) {
        desk.navigator().go(new Destination.OfChild(row.child().id()));
    }

    /** Lets every row pass again. */
    public void widen() {
        kind.set(Optional.empty());
        band.set(Optional.empty());
    }

    public Listing<ChildRow> children() {
        return children;
    }

    public ObjectProperty<Optional<PlacementKind>> kindProperty() {
        return kind;
    }

    public ObjectProperty<Optional<AgeBand>> bandProperty() {
        return band;
    }

    public ReadOnlyObjectProperty<Predicate<ChildRow>> passesProperty() {
        return passes.getReadOnlyProperty();
    }

    /** How many, in one sentence; empty before the first answer. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    private void narrow() {
        var ofKind = kind.get();
        var ofBand = band.get();
        passes.set(
                row ->
                        ofKind.filter(k -> k != row.stay().kind()).isEmpty()
                                && ofBand.filter(b -> b != row.band()).isEmpty());
    }

    private String inWords() {
        var rows = children.rows();
        long breaks = rows.stream().filter(ChildRow::isShortBreak).count();
        var lookedAfter =
                Plain.count(rows.size() - breaks, "child", "children")
                        + " looked after on "
                        + Plain.day(desk.asAt().day());
        return breaks == 0
                ? lookedAfter + "."
                : lookedAfter
                        + ", and %s on short breaks, who are not in published counts."
                                .formatted(Plain.count(breaks, "more", "more"));
    }
}
