package org.homeward.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.homeward.shift.MonthFlows;

/** Moves of a month, a financial quarter or a financial year, however many bars fit a chart. */
record Bucket(YearMonth first, YearMonth last, int toFoster, int toResidential) {
    private static final int MONTHLY_UP_TO = 18;
    private static final int QUARTERLY_UP_TO = 84;
    private static final int APRIL = 4;

    static List<Bucket> of(List<MonthFlows> months) {
        int size = size(months.size());
        List<Bucket> buckets = new ArrayList<>();
        for (MonthFlows month : months) {
            boolean begins = Math.floorMod(month.month().getMonthValue() - APRIL, size) == 0;
            Bucket one =
                    new Bucket(
                            month.month(),
                            month.month(),
                            month.residentialToFoster(),
                            month.fosterToResidential());
            if (begins || buckets.isEmpty()) {
                buckets.add(one);
            } else {
                int at = buckets.size() - 1;
                buckets.set(at, buckets.get(at).and(one));
            }
        }
        return buckets;
    }

    /** Months in a bucket: 1, 3 or 12. */
    static int size(int months) {
        if (months <= MONTHLY_UP_TO) {
            return 1;
        }
        return months <= QUARTERLY_UP_TO ? 3 : 12;
    }

    int net() {
        return toFoster - toResidential;
    }

    private Bucket and(Bucket next) {
        return new Bucket(
                first, next.last, toFoster + next.toFoster, toResidential + next.toResidential);
    }
}
