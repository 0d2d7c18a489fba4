package org.homeward.sample.draw;

import java.util.HashMap;
import java.util.Map;
import org.homeward.domain.common.GridPoint;

/** Where the sectors of the sample lie. */
public final class Grid {
    private static final double FAR = 20;

    private final Map<String, GridPoint> points = new HashMap<>();

    public Grid() {
        Table table = Table.read("/org/homeward/geography/sectors.csv");
        for (int row = 0; row < table.size(); row++) {
            points.put(
                    table.text(row, "sector"),
                    new GridPoint(table.number(row, "easting"), table.number(row, "northing")));
        }
    }

    /** More than 20 miles as the crow flies. Throws for a sector that is not in the list. */
    public boolean isFar(String from, String to) {
        return point(from).milesTo(point(to)) > FAR;
    }

    private GridPoint point(String sector) {
        GridPoint point = points.get(sector);
        if (point == null) {
            throw new IllegalStateException("Nothing is known of sector " + sector + ".");
        }
        return point;
    }
}
