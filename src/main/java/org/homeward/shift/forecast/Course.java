package org.homeward.shift.forecast;

import java.time.YearMonth;
import java.util.List;
import org.homeward.domain.care.ExitReason;
import org.homeward.domain.common.AgeBand;

/**
 * What a scenario changes in the course of things; everything else goes on as in the reference
 * period. Each change touches its own path only: the same child in the same run lives the same life
 * until a change reaches it. A course without changes is the base itself.
 */
public record Course(List<EntryChange> entries, List<ExitChange> exits, List<MoveStream> streams) {
    /** Nothing is changed. */
    public static final Course AS_NOW = new Course(List.of(), List.of(), List.of());

    public Course {
        entries = List.copyOf(entries);
        exits = List.copyOf(exits);
        streams = List.copyOf(streams);
    }

    public static Course ofEntries(EntryChange... changes) {
        return new Course(List.of(changes), List.of(), List.of());
    }

    public static Course ofExits(ExitChange... changes) {
        return new Course(List.of(), List.of(changes), List.of());
    }

    public static Course ofStreams(MoveStream... streams) {
        return new Course(List.of(), List.of(), List.of(streams));
    }

    /** By what entries of a month are multiplied. */
    public double entryFactor(YearMonth month, boolean unaccompanied, AgeBand band) {
        return entries.stream()
                .filter(change -> change.months().contains(month))
                .filter(change -> change.touches(unaccompanied, band))
                .mapToDouble(EntryChange::factor)
                .reduce(1, (a, b) -> a * b);
    }

    /** By what exits of a month for a reason are multiplied. */
    public double exitFactor(YearMonth month, ExitReason reason) {
        return exits.stream()
                .filter(change -> change.months().contains(month))
                .filter(change -> change.reasons().contains(reason))
                .mapToDouble(ExitChange::factor)
                .reduce(1, (a, b) -> a * b);
    }
}
