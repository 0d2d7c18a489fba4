package org.homeward.shift.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Whether entries follow the calendar and vary from year to year by more than chance. Both are
 * asked of three years or more with Pearson's dispersion test at the 5 % level (the chi-square
 * bound by Wilson and Hilferty 1931); with less, or when the test does not say so, neither is used.
 *
 * @param season factor of each calendar month, mean 1 over the days; all 1 when not used
 * @param extra relative variance between years beyond chance; 0 when not used
 */
record EntryPattern(List<Double> season, double extra, boolean seasonal, boolean tested) {
    private static final int LEAST_YEARS = 3;
    private static final double ONE_SIDED_5_PER_CENT = 1.6448536;
    private static final double LEAST_EXPECTED = 3;

    EntryPattern {
        season = List.copyOf(season);
    }

    static EntryPattern of(Entries entries) {
        int[] years = entries.byYear();
        if (years.length < LEAST_YEARS || entries.total() == 0) {
            return new EntryPattern(flat(), 0, false, false);
        }
        double extra = extra(years);
        List<Double> season = season(entries, 1 + extra * mean(years) / Entries.MONTHS);
        return new EntryPattern(season.isEmpty() ? flat() : season, extra, !season.isEmpty(), true);
    }

    private static double extra(int[] years) {
        double mean = mean(years);
        double squares = Arrays.stream(years).mapToDouble(n -> (n - mean) * (n - mean)).sum();
        double variance = squares / (years.length - 1);
        return squares / mean > bound(years.length - 1) ? (variance - mean) / (mean * mean) : 0;
    }

    /** Empty when the months do not differ by more than chance. */
    private static List<Double> season(Entries entries, double dispersion) {
        long[] days = entries.daysByMonth();
        int[] seen = entries.byMonth();
        List<Double> factors = new ArrayList<>();
        double statistic = 0;
        for (int m = 0; m < Entries.MONTHS; m++) {
            double expected = entries.perDay() * days[m];
            if (expected < LEAST_EXPECTED) {
                return List.of();
            }
            statistic += (seen[m] - expected) * (seen[m] - expected) / expected;
            factors.add(seen[m] / expected);
        }
        return statistic / dispersion > bound(Entries.MONTHS - 1) ? factors : List.of();
    }

    /** The number that chance alone exceeds once in twenty. */
    static double bound(int freedom) {
        double part = 2.0 / (9 * freedom);
        return freedom * Math.pow(1 - part + ONE_SIDED_5_PER_CENT * Math.sqrt(part), 3);
    }

    String inWords() {
        if (!tested) {
            return "Entries are even over the year: three full years are needed to ask for a"
                    + " season or for years that differ by more than chance.";
        }
        return (seasonal
                        ? "Entries follow the calendar month, since months differ by more than chance"
                        : "Entries are even over the year, since months differ by no more than chance")
                + (extra > 0
                        ? "; years differ by more than chance and vary so in the forecast."
                        : "; years differ by no more than chance.");
    }

    private static double mean(int[] years) {
        return Arrays.stream(years).average().orElse(0);
    }

    private static List<Double> flat() {
        return Collections.nCopies(Entries.MONTHS, 1.0);
    }
}
