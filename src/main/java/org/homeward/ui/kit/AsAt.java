package org.homeward.ui.kit;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The day that every screen looks at. */
public final class AsAt {
    private final ReadOnlyObjectWrapper<LocalDate> day;

    public AsAt(LocalDate start) {
        day = new ReadOnlyObjectWrapper<>(start);
    }

    public LocalDate day() {
        return day.get();
    }

    public void moveTo(LocalDate other) {
        day.set(other);
    }

    public ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }
}
