package org.homeward.sample.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.carer.AgeRange;
import org.homeward.domain.carer.SexAccepted;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Provider;

/** A fostering household while the sample is being made. */
final class Roof {
    /** Kinds of approval that the published figures tell apart. */
    enum Approved {
        SHORT_TERM,
        PERMANENT,
        CONNECTED,
        SHORT_BREAK,
        AGENCY
    }

    private final int number;
    private final Approved approved;
    private final Provider provider;
    private final int most;
    private final String sector;
    private final List<Resident> children = new ArrayList<>();
    private AgeRange ages = new AgeRange(0, 18);
    private SexAccepted sex = SexAccepted.ANY;
    private boolean available = true;
    private String why = "";

    Roof(int number, Approved approved, Provider provider, int most, String sector) {
        this.number = number;
        this.approved = approved;
        this.provider = provider;
        this.most = most;
        this.sector = sector;
    }

    int number() {
        return number;
    }

    HouseholdId id() {
        return HouseholdId.of("F%03d".formatted(number));
    }

    Approved approved() {
        return approved;
    }

    Provider provider() {
        return provider;
    }

    int most() {
        return most;
    }

    String sector() {
        return sector;
    }

    AgeRange ages() {
        return ages;
    }

    SexAccepted sex() {
        return sex;
    }

    void terms(AgeRange range, SexAccepted accepted) {
        ages = range;
        sex = accepted;
    }

    List<Resident> children() {
        return children;
    }

    int unfilled() {
        return most - children.size();
    }

    boolean isAvailable() {
        return available;
    }

    String why() {
        return why;
    }

    void unavailable() {
        available = false;
    }

    void why(String reason) {
        why = reason;
    }

    /** Cared for a child on a day in the past and, as far as is known, had room for one more. */
    boolean wasOpen(LocalDate day) {
        return (approved == Approved.SHORT_TERM || approved == Approved.PERMANENT)
                && unfilled() > 0
                && children.stream().anyMatch(c -> !c.stay().start().isAfter(day));
    }

    /** Places, ages and sex of the terms allow these children beside those who are there. */
    boolean accepts(Unit unit, int limit) {
        return children.size() + unit.size() <= Math.min(most, limit)
                && unit.children().stream()
                        .allMatch(c -> ages.covers(c.age()) && sex.accepts(c.life().sex()));
    }

    void receive(Unit unit) {
        for (Resident child : unit.children()) {
            children.add(child);
            child.stay().sector(sector);
            child.stay().provider(provider.code());
        }
    }
}
