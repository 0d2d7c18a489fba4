package org.homeward.domain.common;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A stretch of days: the start is inside it, the end is not. An open span has no end yet. A span of
 * no days (start equals end) is an event that never counts as presence.
 *
 * @param start first day inside
 * @param until first day no longer inside; {@link LocalDate#MAX} while open
 */
public record DateSpan(LocalDate start, LocalDate until) implements Comparable<DateSpan> {
    /** Throws {@link IllegalArgumentException} when the end is before the start. */
    public DateSpan {
        if (until.isBefore(start)) {
            throw new IllegalArgumentException(
                    "A span ends (%s) before it starts (%s).".formatted(until, start));
        }
    }

    public static DateSpan of(LocalDate start, LocalDate until) {
        return new DateSpan(start, until);
    }

    public static DateSpan from(LocalDate start) {
        return new DateSpan(start, LocalDate.MAX);
    }

    public static DateSpan of(LocalDate start, Optional<LocalDate> until) {
        return new DateSpan(start, until.orElse(LocalDate.MAX));
    }

    public boolean isOpen() {
        return until.equals(LocalDate.MAX);
    }

    /** No days at all: an event. */
    public boolean isEmpty() {
        return until.equals(start);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(until);
    }

    /** At least one day is in both. */
    public boolean overlaps(DateSpan other) {
        return start.isBefore(other.until)
                && other.start.isBefore(until)
                && !isEmpty()
                && !other.isEmpty();
    }

    /** The other span starts on the day this one ends, so that no day is missing between them. */
    public boolean joins(DateSpan next) {
        return until.equals(next.start);
    }

    public Optional<LocalDate> findEnd() {
        return isOpen() ? Optional.empty() : Optional.of(until);
    }

    /** The same start, ended on a day (which is then outside). */
    public DateSpan endedOn(LocalDate day) {
        return new DateSpan(start, day);
    }

    /** Days inside this span that also lie in {@code [from, to)}. */
    public long daysWithin(LocalDate from, LocalDate to) {
        LocalDate first = start.isAfter(from) ? start : from;
        LocalDate last = until.isBefore(to) ? until : to;
        return last.isAfter(first) ? ChronoUnit.DAYS.between(first, last) : 0;
    }

    /** Whole days from the start to a day. */
    public long daysTo(LocalDate day) {
        return ChronoUnit.DAYS.between(start, day);
    }

    @Override
    public int compareTo(DateSpan other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : until.compareTo(other.until);
    }
}
