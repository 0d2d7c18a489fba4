package org.homeward.shift.cost;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.domain.common.PlacementKind;

/**
 * By how much prices are supposed to rise after a day: per cent a financial year for each kind,
 * compounding on every 1 April. Always an assumption.
 *
 * @param from nothing grows up to and including this day
 * @param perCent a year; kinds that are absent keep their price; below 0 for falling prices
 */
public record Growth(LocalDate from, Map<PlacementKind, Double> perCent) {
    private static final int APRIL = 4;

    public Growth {
        perCent = Map.copyOf(perCent);
    }

    /** Prices stay as they are. */
    public static Growth none(LocalDate from) {
        return new Growth(from, Map.of());
    }

    /** The same growth for every kind. */
    public static Growth ofAll(LocalDate from, double perCent) {
        return new Growth(
                from,
                Arrays.stream(PlacementKind.values())
                        .collect(Collectors.toMap(kind -> kind, kind -> perCent)));
    }

    /**
     * What a price of the first day is multiplied by on another day; 1 before the first 1 April.
     */
    public double factor(PlacementKind kind, LocalDate day) {
        return factor(kind, from, day);
    }

    /** The same for a price that holds since a day: it grows from the next 1 April after both. */
    double factor(PlacementKind kind, LocalDate since, LocalDate day) {
        int first = financialYear(since.isAfter(from) ? since : from);
        int years = Math.max(0, financialYear(day) - first);
        return Math.pow(1 + perCent.getOrDefault(kind, 0.0) / 100, years);
    }

    private static int financialYear(LocalDate day) {
        return day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear();
    }
}
