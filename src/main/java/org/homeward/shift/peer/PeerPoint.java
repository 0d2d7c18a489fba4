package org.homeward.shift.peer;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the other method expects on a day.
 *
 * @param states expected children; those who left are in it and grow older with the rest
 */
public record PeerPoint(LocalDate day, Map<PeerState, Double> states) {
    public PeerPoint {
        states = new TreeMap<>(states);
    }

    public double of(PeerPlace place) {
        return states.entrySet().stream()
                .filter(entry -> entry.getKey().place() == place)
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    public double of(PeerState state) {
        return states.getOrDefault(state, 0.0);
    }

    /** Children in care; the method's own table counts those who left as well. */
    public double inCare() {
        return total() - of(PeerPlace.NOT_IN_CARE);
    }

    /** Everybody, those who left too, as the method prints it. */
    public double total() {
        return states.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
