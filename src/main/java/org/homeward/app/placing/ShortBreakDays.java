package org.homeward.app.placing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.care.Placement;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.matching.StayLimits;
import org.homeward.position.CarePosition;

/**
 * The short-breaks counter of one child.
 *
 * @param days in the twelve months to the last of them, all short breaks together
 * @param left days that may still be used in these twelve months; 0 when over
 */
public record ShortBreakDays(int days, int left) {

    /** In the twelve months before a day. */
    public static ShortBreakDays before(
            LocalDate day, ChildId child, CarePosition position, StayLimits limits) {
        return of(spans(child, position), day, limits);
    }

    static ShortBreakDays with(
            DateSpan stay, ChildId child, CarePosition position, StayLimits limits) {
        var spans = new ArrayList<>(spans(child, position));
        spans.add(stay);
        return of(spans, stay.until(), limits);
    }

    private static ShortBreakDays of(List<DateSpan> spans, LocalDate until, StayLimits limits) {
        long days =
                spans.stream().mapToLong(span -> span.daysWithin(until.minusYears(1), until)).sum();
        return new ShortBreakDays(
                (int) days, (int) Math.max(0, limits.daysInYear().value() - days));
    }

    private static List<DateSpan> spans(ChildId child, CarePosition position) {
        return position.placements(child).stream()
                .filter(
                        placement ->
                                placement.type().filter(CareType.SHORT_BREAK::equals).isPresent())
                .map(Placement::span)
                .toList();
    }
}
