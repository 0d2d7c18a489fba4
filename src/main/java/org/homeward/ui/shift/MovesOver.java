package org.homeward.ui.shift;

import java.time.LocalDate;

/** Which part of the period the moves between kinds are shown of. */
public enum MovesOver {
    QUARTER("Last three months"),
    YEAR("Last twelve months"),
    WHOLE("The whole period");

    private final String label;

    MovesOver(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The first day; never before the period. */
    LocalDate startOf(LocalDate from, LocalDate to) {
        LocalDate end = to.plusDays(1);
        LocalDate start =
                switch (this) {
                    case QUARTER -> end.minusMonths(3);
                    case YEAR -> end.minusYears(1);
                    case WHOLE -> from;
                };
        return start.isBefore(from) ? from : start;
    }
}
