package org.homeward.shift;

import java.time.LocalDate;
import java.util.List;

/**
 * A day from which the statutory return counts otherwise, so that a step in a series may be one of
 * codes and not of children.
 *
 * @param on first day of the new way
 * @param label a few words beside the mark
 * @param what what changed
 */
public record SeriesBreak(LocalDate on, String label, String what) {
    private static final List<SeriesBreak> KNOWN =
            List.of(
                    new SeriesBreak(
                            LocalDate.of(2015, 4, 1),
                            "foster codes changed",
                            "From the 2015-16 return foster care is coded U1 to U6 in place of Q1"
                                    + " and Q2"),
                    new SeriesBreak(
                            LocalDate.of(2024, 4, 1),
                            "supported codes changed",
                            "From the 2024-25 return registered supported accommodation has its"
                                    + " own code, K3"));

    /** Known changes of the SSDA903 return between two days, both included. */
    public static List<SeriesBreak> listBetween(LocalDate from, LocalDate to) {
        return KNOWN.stream()
                .filter(mark -> !mark.on().isBefore(from) && !mark.on().isAfter(to))
                .toList();
    }
}
