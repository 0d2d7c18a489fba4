package org.homeward.ui.kit;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Files and folders dropped on the window, until the import takes them. */
public final class DroppedFiles {
    private final ReadOnlyObjectWrapper<List<Path>> waiting =
            new ReadOnlyObjectWrapper<>(List.of());

    public void drop(List<Path> paths) {
        waiting.set(List.copyOf(paths));
    }

    /** Gives what waits, and nothing waits any more. */
    public List<Path> take() {
        var taken = waiting.get();
        waiting.set(List.of());
        return taken;
    }

    public ReadOnlyObjectProperty<List<Path>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }
}
