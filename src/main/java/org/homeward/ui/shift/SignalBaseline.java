package org.homeward.ui.shift;

import java.time.YearMonth;

/** The months that limits of a control chart come from. */
public enum SignalBaseline {
    FIRST_YEAR("The first year shown", 12),
    FIRST_TWO_YEARS("The first two years shown", 24),
    WHOLE("All months shown", Integer.MAX_VALUE);

    private final String label;
    private final int months;

    SignalBaseline(String label, int months) {
        this.label = label;
        this.months = months;
    }

    public String label() {
        return label;
    }

    YearMonth endOf(YearMonth first, YearMonth last) {
        YearMonth end = months == Integer.MAX_VALUE ? last : first.plusMonths(months - 1L);
        return end.isAfter(last) ? last : end;
    }
}
