package org.homeward.shift.scenario;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.Plain;

/**
 * When savings have reached all that is spent. Each is empty when it is not within the forecast.
 *
 * @param usual half of the runs are there by this month
 * @param early one run in ten is there by this month
 * @param late nine runs in ten are there by this month
 * @param share of the runs that get there within the forecast, 0 to 1
 * @param horizon the last month looked at
 */
public record BreakEven(
        Optional<YearMonth> usual,
        Optional<YearMonth> early,
        Optional<YearMonth> late,
        double share,
        YearMonth horizon) {
    private static final double EARLY = 0.1;
    private static final double LATE = 0.9;

    /** From the place of the month in each run; past the last month for never. */
    static BreakEven of(int[] places, List<YearMonth> months) {
        int[] sorted = places.clone();
        Arrays.sort(sorted);
        long reached = Arrays.stream(sorted).filter(place -> place < months.size()).count();
        return new BreakEven(
                month(sorted, 0.5, months),
                month(sorted, EARLY, months),
                month(sorted, LATE, months),
                sorted.length == 0 ? 0 : (double) reached / sorted.length,
                months.get(months.size() - 1));
    }

    /** Such as {@code February 2022; 8 runs in 10 from May 2021 to March 2023}. */
    public String inWords() {
        if (usual.isEmpty()) {
            return "not by %s%s"
                    .formatted(
                            Plain.month(horizon),
                            early.map(
                                            month ->
                                                    "; in %d %% of the runs, from %s on"
                                                            .formatted(
                                                                    Math.round(100 * share),
                                                                    Plain.month(month)))
                                    .orElse(""));
        }
        return "%s; 8 runs in 10 from %s to %s"
                .formatted(
                        Plain.month(usual.get()),
                        early.map(Plain::month).orElse("the start"),
                        late.map(Plain::month).orElse("after " + Plain.month(horizon)));
    }

    private static Optional<YearMonth> month(int[] sorted, double share, List<YearMonth> months) {
        if (sorted.length == 0) {
            return Optional.empty();
        }
        int place = sorted[(int) Math.ceil(share * sorted.length) - 1];
        return place < months.size() ? Optional.of(months.get(place)) : Optional.empty();
    }
}
