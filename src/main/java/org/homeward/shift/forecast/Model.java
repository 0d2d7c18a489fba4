package org.homeward.shift.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homeward.domain.common.AgeBand;
import org.homeward.domain.common.DateSpan;
import org.homeward.position.CarePosition;

/**
 * What was learned for a forecast: events and child-days of the reference period, entries, and the
 * children looked after on the day it starts. It holds no name and no code of a child.
 */
public final class Model {
    private final ForecastAsk ask;
    private final Observed observed;
    private final Entries[] entries;
    private final EntryPattern[] patterns;
    private final List<StartChild> start;
    private final ReferenceDays reference;

    Model(
            ForecastAsk ask,
            ReferenceDays reference,
            Observed observed,
            Entries[] entries,
            List<StartChild> start) {
        this.ask = ask;
        this.reference = reference;
        this.observed = observed;
        this.entries = entries.clone();
        this.start = List.copyOf(start);
        this.patterns = new EntryPattern[entries.length];
        for (int i = 0; i < entries.length; i++) {
            patterns[i] = EntryPattern.of(entries[i]);
        }
    }

    /**
     * Learns rates from the reference period and finds who is looked after on the day of the start.
     * Nothing after the reference period is used for a rate, nothing after the start at all.
     */
    public static Model learn(CarePosition position, ForecastAsk ask) {
        return new Learning(position, ask).learn();
    }

    public ForecastAsk ask() {
        return ask;
    }

    public Observed observed() {
        return observed;
    }

    /** Children looked after on the day of the start. */
    public int startCount() {
        return start.size();
    }

    /** Children at the start whose birth date is unknown. */
    public int unknownBirths() {
        return (int) start.stream().filter(child -> child.born().isEmpty()).count();
    }

    /** Entries in the reference period. */
    public int entries(Who who) {
        return switch (who) {
            case EVERYBODY -> entries[0].total() + entries[1].total();
            case NOT_UNACCOMPANIED -> entries[0].total();
            case UNACCOMPANIED -> entries[1].total();
        };
    }

    /** The same of some ages; of every age when none is named. */
    public int entries(Who who, Set<AgeBand> ages) {
        if (ages.isEmpty()) {
            return entries(who);
        }
        return ages.stream()
                .mapToInt(
                        age ->
                                (who.includes(false) ? entries[0].ofBand(age) : 0)
                                        + (who.includes(true) ? entries[1].ofBand(age) : 0))
                .sum();
    }

    /** Days of the reference period that returns describe. */
    public long referenceDays() {
        return reference.days();
    }

    /** Days that a loaded return describes, in stretches. */
    public List<DateSpan> referencePieces() {
        return reference.pieces();
    }

    /** Nobody was looked after in the reference period, or no return describes it. */
    public boolean isEmpty() {
        return observed.childDays() == 0;
    }

    /** What a reader should know of the data behind the forecast, in sentences. */
    public List<String> notes() {
        return ModelNotes.of(this);
    }

    List<StartChild> start() {
        return start;
    }

    Entries entriesOf(boolean unaccompanied) {
        return entries[unaccompanied ? 1 : 0];
    }

    EntryPattern patternOf(boolean unaccompanied) {
        return patterns[unaccompanied ? 1 : 0];
    }

    /** Children at the start who have reached the leaving age by then. */
    int pastLeavingAge() {
        LocalDate day = ask.start();
        return (int)
                start.stream()
                        .flatMap(child -> child.born().stream())
                        .filter(born -> !ask.leavingAge().leavesOn(born).isAfter(day))
                        .count();
    }

    ReferenceDays reference() {
        return reference;
    }
}
