package org.homeward.sample.life;

import java.util.List;
import org.homeward.sample.draw.Dice;

/** Why placements changed: the published mix of 2017 for that year, of 2018 for all others. */
final class ChangeReasons {
    private static final List<String> REASONS =
            List.of(
                    "CARPL", "CREQB", "CREQO", "CHILD", "OTHER", "LAREQ", "CLOSE", "ALLEG",
                    "STAND");
    private static final double[] OF_2017 = {507, 19, 54, 31, 8, 6, 4, 3, 1};
    private static final double[] OF_2018 = {20, 13, 6, 5, 26, 2, 1, 0.7, 0.3};

    private final Dice dice;
    private final double[] weights;

    ChangeReasons(YearTargets year) {
        this.dice = new Dice("change reasons " + year.year());
        this.weights = year.year() == 2017 ? OF_2017 : OF_2018;
    }

    String ofMove() {
        return REASONS.get(dice.weighted(weights));
    }
}
