package org.homeward.ui.kit.map;

import org.homeward.domain.common.GridPoint;

/**
 * One place on the map, to the precision of a postcode sector.
 *
 * @param key what it is known by when it is opened
 * @param detail more about it in a few words, such as a distance
 */
public record MapPoint(String key, Kind kind, String name, String detail, GridPoint at) {
    /** What a screen reader says. */
    public String sentence() {
        var words = name + ", " + kind.words();
        return detail.isEmpty() ? words : words + ", " + detail;
    }
}
