package org.homeward.shift.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.common.DateSpan;
import org.homeward.shift.Coverage;

/**
 * The days of the reference period that loaded returns describe. Days of a year without a return
 * are left out, since children who left then are in no return.
 *
 * @param pieces in order, none touching the next
 */
record ReferenceDays(ReferencePeriod period, List<DateSpan> pieces) {
    private static final int APRIL = 4;

    ReferenceDays {
        pieces = List.copyOf(pieces);
    }

    static ReferenceDays of(ReferencePeriod period, Coverage coverage) {
        List<DateSpan> pieces = new ArrayList<>();
        LocalDate after = period.to().plusDays(1);
        LocalDate day = period.from();
        while (day.isBefore(after)) {
            LocalDate next = earlier(yearAfter(day), after);
            if (coverage.covers(day)) {
                int last = pieces.size() - 1;
                boolean goesOn = last >= 0 && pieces.get(last).until().equals(day);
                DateSpan piece = DateSpan.of(goesOn ? pieces.remove(last).start() : day, next);
                pieces.add(piece);
            }
            day = next;
        }
        return new ReferenceDays(period, pieces);
    }

    boolean contains(LocalDate day) {
        return pieces.stream().anyMatch(piece -> piece.contains(day));
    }

    long days() {
        return pieces.stream().mapToLong(piece -> piece.daysTo(piece.until())).sum();
    }

    long missing() {
        return period.days() - days();
    }

    private static LocalDate yearAfter(LocalDate day) {
        int year = day.getMonthValue() < APRIL ? day.getYear() : day.getYear() + 1;
        return LocalDate.of(year, APRIL, 1);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
