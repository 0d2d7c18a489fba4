package org.homeward.ui.shell;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Screen;

/**
 * Which screen stands at which destination. A screen that was made is kept for the way back, so
 * that its selection and filter are as they were left; the oldest go when there are many.
 */
public final class Screens {
    private static final int KEPT = 12;

    private final Map<Class<? extends Destination>, Function<Destination, Screen>> makers =
            new HashMap<>();
    private final Map<Destination, Screen> made =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Destination, Screen> eldest) {
                    return size() > KEPT;
                }
            };

    public <D extends Destination> void register(Class<D> type, Function<D, Screen> make) {
        makers.put(type, destination -> make.apply(type.cast(destination)));
    }

    public boolean isRegistered(Class<? extends Destination> type) {
        return makers.containsKey(type);
    }

    /** The next time a new screen is made for the place. */
    public void forget(Destination place) {
        made.remove(place);
    }

    /** Throws {@link IllegalArgumentException} for a destination without a screen. */
    public Screen at(Destination destination) {
        var kept = made.get(destination);
        if (kept != null) {
            return kept;
        }
        var make = makers.get(destination.getClass());
        if (make == null) {
            throw new IllegalArgumentException("No screen is registered for " + destination);
        }
        var screen = make.apply(destination);
        made.put(destination, screen);
        return screen;
    }
}
