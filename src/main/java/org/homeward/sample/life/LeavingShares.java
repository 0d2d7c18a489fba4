package org.homeward.sample.life;

import java.util.LinkedHashMap;
import java.util.Map;
import org.homeward.sample.draw.Shares;
import org.homeward.sample.draw.Table;

/**
 * How many leave for which reason: in the proportions of the year to March 2017 up to then, and
 * after it as published for each year, as far as a reason was published.
 */
final class LeavingShares {
    private static final int LAST_BY_PROPORTION = 2017;
    private static final Table LATER = Table.read("/org/homeward/sample/leavers.csv");
    private static final double UNOPPOSED = 0.16;

    private final int year;

    LeavingShares(YearTargets year) {
        this.year = year.year();
    }

    /** Reasons of those who turned 18, which add up to their number. */
    Map<String, Integer> grown(int number) {
        if (year <= LAST_BY_PROPORTION) {
            return shared(number, weights("E5", 81, "E7", 9, "E6", 5, "E8", 24));
        }
        return shared(
                number,
                weights(
                        "E5", published("independent"),
                        "E17", published("stayed"),
                        "E7", published("adult"),
                        "E6", published("died_or_moved"),
                        "E8", published("grown_other")));
    }

    /** Reasons of all others, which add up to their number. */
    Map<String, Integer> others(int number) {
        if (year <= LAST_BY_PROPORTION) {
            Map<String, Double> weights = weights("E12", 72, "E11", 14, "SGO", 55, "E41", 21);
            weights.putAll(weights("E13", 11, "E4B", 19, "E9", 3, "E3", 3));
            weights.putAll(weights("E8", 10, "E4A", 82));
            return shared(number, weights);
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        int unopposed = (int) Math.round(UNOPPOSED * published("adopted"));
        counts.put("E12", published("adopted") - unopposed);
        counts.put("E11", unopposed);
        counts.put("SGO", published("guardianship"));
        counts.put("E41", published("arrangements"));
        counts.put("E13", published("relatives"));
        counts.put("E4A", published("home_planned"));
        int rest = number - counts.values().stream().mapToInt(Integer::intValue).sum();
        counts.putAll(shared(rest, weights("E4B", 19, "E9", 3, "E3", 3, "E8", 10)));
        return counts;
    }

    private int published(String column) {
        return LATER.number(year - LAST_BY_PROPORTION - 1, column);
    }

    private static Map<String, Double> weights(Object... pairs) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            weights.put((String) pairs[i], ((Integer) pairs[i + 1]).doubleValue());
        }
        return weights;
    }

    private static Map<String, Integer> shared(int number, Map<String, Double> weights) {
        int[] counts = Shares.of(number, weights.values().stream().mapToDouble(w -> w).toArray());
        Map<String, Integer> shared = new LinkedHashMap<>();
        int at = 0;
        for (String reason : weights.keySet()) {
            shared.put(reason, counts[at++]);
        }
        return shared;
    }
}
