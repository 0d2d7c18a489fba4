package org.homeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.homeward.chart.FigurePoint;
import org.homeward.chart.FigureTrack;
import org.junit.jupiter.api.Test;

class PointWalkTest {
    private final PointWalk walk =
            new PointWalk(
                    List.of(
                            track("homes", 1, 2, 3),
                            new FigureTrack("empty", List.of()),
                            track("carers", 2, 3, 4)));

    @Test
    void theFirstStepStandsOnTheNewestPoint() {
        assertThat(walk.find()).isEmpty();
        walk.along(-1);
        assertThat(here()).isEqualTo("homes 3");
    }

    @Test
    void itStopsAtTheEndsOfALine() {
        walk.home();
        walk.along(-1);
        assertThat(here()).isEqualTo("homes 1");
        walk.end();
        walk.along(1);
        assertThat(here()).isEqualTo("homes 3");
    }

    @Test
    void acrossGoesToTheSamePlaceOfTheNextLineThatHasPoints() {
        walk.end();
        walk.across(1);
        assertThat(here()).isEqualTo("carers 3");
        walk.home();
        walk.across(1);
        assertThat(here()).isEqualTo("homes 2");
    }

    @Test
    void thePointerStandsOnTheNearestPointOfAnyLine() {
        walk.to(point -> Math.abs(point.x() - 3.9));
        assertThat(here()).isEqualTo("carers 4");
    }

    @Test
    void aChartWithoutPointsIsNotWalked() {
        var none = new PointWalk(List.of());
        none.along(1);
        none.across(1);
        none.end();
        assertThat(none.find()).isEmpty();
    }

    private String here() {
        return walk.find().orElseThrow().words();
    }

    private static FigureTrack track(String name, double... xs) {
        return new FigureTrack(
                name,
                java.util.Arrays.stream(xs)
                        .mapToObj(
                                x ->
                                        new FigurePoint(
                                                x, 0, name + " " + Math.round(x), Optional.empty()))
                        .toList());
    }
}
