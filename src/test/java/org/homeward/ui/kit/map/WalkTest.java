package org.homeward.ui.kit.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.homeward.domain.common.GridPoint;
import org.homeward.exchange.geography.DistrictOutlines;
import org.junit.jupiter.api.Test;

/** The arrow keys reach every place, and the picture keeps the ground's proportions. */
class WalkTest {
    private final MapPoint home = at("Home", 0, 0);
    private final MapPoint north = at("North", 1, 10);
    private final MapPoint east = at("East", 10, 1);
    private final MapPoint farEast = at("Far east", 20, 1);
    private final MapPoint there = at("There too", 10, 1);
    private final List<MapPoint> all = List.of(home, north, east, farEast, there);

    @Test
    void anArrowGoesToTheNearestPlaceThatWay() {
        assertThat(Walk.next(all, home, Walk.Way.NORTH)).contains(north);
        assertThat(Walk.next(all, home, Walk.Way.EAST)).contains(east);
        assertThat(Walk.next(all, home, Walk.Way.WEST)).isEmpty();
    }

    @Test
    void placesInOneSectorFollowEachOther() {
        assertThat(Walk.next(all, east, Walk.Way.EAST)).contains(there);
        assertThat(Walk.next(all, there, Walk.Way.EAST)).contains(farEast);
        assertThat(Walk.next(all, there, Walk.Way.WEST)).contains(east);
    }

    @Test
    void northIsUpAndAMileIsAMileBothWays() {
        var view = View.of(all.stream().map(MapPoint::at).toList(), 800, 400);
        assertThat(view.y(north.at())).isLessThan(view.y(home.at()));
        double across = view.x(farEast.at()) - view.x(home.at());
        double up = view.y(home.at()) - view.y(north.at());
        assertThat(across / 20).isCloseTo(up / 10, within(1e-6));
        assertThat(view.pixels(view.barMiles())).isBetween(20.0, 180.0);
    }

    @Test
    void aPlaceIsNamedWithWhatItIs() {
        assertThat(home.sentence()).isEqualTo("Home, Family home, 2 miles");
    }

    @Test
    void theBundledOutlinesAreRingsOfTheCounty() {
        var outlines = DistrictOutlines.bundled();
        assertThat(outlines).extracting(o -> o.name()).contains("Norwich", "Breckland");
        assertThat(outlines).allMatch(outline -> outline.points().size() > 5);
        assertThat(outlines)
                .flatExtracting(o -> o.points())
                .allMatch(p -> p.easting() > 540_000 && p.easting() < 660_000);
    }

    private static MapPoint at(String name, int east, int north) {
        return new MapPoint(
                name,
                Kind.FAMILY_HOME,
                name,
                "2 miles",
                new GridPoint(600_000 + east * 1000, 300_000 + north * 1000));
    }
}
