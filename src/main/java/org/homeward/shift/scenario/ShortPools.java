package org.homeward.shift.scenario;

import org.homeward.shift.forecast.Shortfall;

/** Says in words that there are too few children to move. */
final class ShortPools {
    private ShortPools() {}

    static Warning warning(Shortfall shortfall) {
        return new Warning(
                shortfall.first(),
                "\"%s\" finds too few children at times, in %d %% of the runs; %.0f fewer move in all than were set."
                        .formatted(
                                shortfall.stream(),
                                Math.max(1, Math.round(100 * shortfall.shareOfRuns())),
                                shortfall.missing()));
    }
}
