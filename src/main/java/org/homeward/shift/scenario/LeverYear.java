package org.homeward.shift.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What really happened on the path of each lever in one year to 31 March.
 *
 * @param yearEnd the year of that 31 March
 * @param children who took each path
 */
public record LeverYear(int yearEnd, Map<Lever, Integer> children) {
    public LeverYear {
        children = Collections.unmodifiableMap(new TreeMap<>(children));
    }

    public int on(Lever lever) {
        return children.getOrDefault(lever, 0);
    }
}
