package org.homeward.ui.kit;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Counts what is under way by name; used on the screen's thread only. */
final class UnderWay {
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, ReadOnlyBooleanWrapper> flags = new HashMap<>();

    void begin(String name) {
        counts.merge(name, 1, Integer::sum);
        flag(name).set(true);
    }

    void end(String name) {
        int left = counts.merge(name, -1, Integer::sum);
        flag(name).set(left > 0);
    }

    ReadOnlyBooleanProperty of(String name) {
        return flag(name).getReadOnlyProperty();
    }

    private ReadOnlyBooleanWrapper flag(String name) {
        return flags.computeIfAbsent(name, n -> new ReadOnlyBooleanWrapper());
    }
}
