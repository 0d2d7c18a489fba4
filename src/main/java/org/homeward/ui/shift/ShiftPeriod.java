package org.homeward.ui.shift;

import java.time.LocalDate;
import java.util.List;

/** How far back the charts look from the as-at day. */
public enum ShiftPeriod {
    ONE_YEAR(1),
    TWO_YEARS(2),
    FIVE_YEARS(5),
    TEN_YEARS(10);

    private final int years;

    ShiftPeriod(int years) {
        this.years = years;
    }

    LocalDate startOf(LocalDate asAt) {
        return asAt.minusYears(years);
    }

    /** The next one by a step; the ends stay where they are. */
    ShiftPeriod step(int by) {
        var all = List.of(values());
        int index = Math.max(0, Math.min(all.size() - 1, all.indexOf(this) + by));
        return all.get(index);
    }
}
