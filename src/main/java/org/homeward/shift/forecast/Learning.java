package org.homeward.shift.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.care.ExitReason;
import org.homeward.domain.child.Identity;
import org.homeward.domain.common.Age;
import org.homeward.domain.common.AgeBand;
import org.homeward.domain.common.DateSpan;
import org.homeward.position.CarePosition;
import org.homeward.shift.CountedCare;
import org.homeward.shift.CountedStay;
import org.homeward.shift.Coverage;

/** Reads counted care once and keeps what a model needs of it. */
final class Learning {
    private static final int[] BIRTHDAYS = {0, 1, 5, 10, 16, 18};

    /** An exit so many days before the birthday is the exit at 18, recorded a little early. */
    private static final int JUST_BEFORE = 7;

    private final CarePosition position;
    private final ForecastAsk ask;
    private final CountedCare care;
    private final ReferenceDays reference;
    private final Observed observed = new Observed();
    private final Entries[] entries;
    private final List<StartChild> start = new ArrayList<>();

    Learning(CarePosition position, ForecastAsk ask) {
        this.position = position;
        this.ask = ask;
        care = CountedCare.of(position, ask.scope());
        reference = ReferenceDays.of(ask.reference(), new Coverage(care.returnYears()));
        entries = new Entries[] {new Entries(reference), new Entries(reference)};
    }

    Model learn() {
        for (List<CountedStay> stays : care.children()) {
            Identity identity = position.child(stays.get(0).child()).identity();
            for (int i = 0; i < stays.size(); i++) {
                days(stays.get(i), identity.bornOn());
                events(stays, i, identity);
                if (stays.get(i).span().contains(ask.start())) {
                    start.add(
                            new StartChild(
                                    stays.get(i).episode().kind(),
                                    identity.bornOn(),
                                    identity.isUnaccompaniedOn(ask.start())));
                }
            }
        }
        return new Model(ask, reference, observed, entries, start);
    }

    private void days(CountedStay stay, Optional<LocalDate> born) {
        for (DateSpan piece : reference.pieces()) {
            if (stay.span().daysWithin(piece.start(), piece.until()) > 0) {
                LocalDate from = later(stay.span().start(), piece.start());
                LocalDate until = earlier(stay.span().until(), piece.until());
                byBand(stay, DateSpan.of(from, until), born);
            }
        }
    }

    private void byBand(CountedStay stay, DateSpan span, Optional<LocalDate> born) {
        if (born.isEmpty()) {
            observed.addDays(stay.episode().kind(), AgeBand.UNKNOWN, span.daysTo(span.until()));
            return;
        }
        LocalDate from = span.start();
        while (from.isBefore(span.until())) {
            LocalDate next = earlier(nextBirthday(born.get(), from), span.until());
            observed.addDays(
                    stay.episode().kind(),
                    Age.band(Age.on(from, born.get())),
                    DateSpan.of(from, next).daysTo(next));
            from = next;
        }
    }

    private static LocalDate nextBirthday(LocalDate born, LocalDate after) {
        for (int years : BIRTHDAYS) {
            LocalDate day = Age.birthday(born, born.getYear() + years);
            if (day.isAfter(after)) {
                return day;
            }
        }
        return LocalDate.MAX;
    }

    private void events(List<CountedStay> stays, int at, Identity identity) {
        CountedStay stay = stays.get(at);
        LocalDate begins = stay.span().start();
        boolean joined = at > 0 && stays.get(at - 1).span().joins(stay.span());
        if (reference.contains(begins)) {
            if (!joined) {
                boolean alone = identity.isUnaccompaniedOn(begins);
                int age = identity.bornOn().map(born -> Age.on(begins, born)).orElse(-1);
                entries[alone ? 1 : 0].add(
                        begins, stay.episode().kind(), band(begins, identity.bornOn()), age);
            } else if (stays.get(at - 1).episode().kind() != stay.episode().kind()) {
                observed.addEvent(
                        stays.get(at - 1).episode().kind(),
                        band(begins.minusDays(1), identity.bornOn()),
                        Way.at(stay.episode().kind()));
            }
        }
        boolean goesOn = at + 1 < stays.size() && stay.span().joins(stays.get(at + 1).span());
        if (!goesOn && !stay.span().isOpen() && reference.contains(stay.span().until())) {
            exit(stay, identity.bornOn());
        }
    }

    private void exit(CountedStay stay, Optional<LocalDate> born) {
        LocalDate day = stay.span().until();
        boolean whole = day.equals(stay.episode().span().until());
        ExitReason reason =
                whole ? ExitReason.of(stay.episode().ending().reason()) : ExitReason.OTHER;
        boolean ofAge = born.isPresent() && !day.isBefore(ofAge(born.get()).minusDays(JUST_BEFORE));
        observed.addEvent(
                stay.episode().kind(),
                band(day.minusDays(1), born),
                ofAge ? Way.OF_AGE : Way.out(reason));
    }

    /** The day from which an exit has nothing to do with a rate. */
    private LocalDate ofAge(LocalDate born) {
        return earlier(LeavingAge.BY_LAW.leavesOn(born), ask.leavingAge().leavesOn(born));
    }

    private static AgeBand band(LocalDate day, Optional<LocalDate> born) {
        return born.map(date -> Age.band(Age.on(day, date))).orElse(AgeBand.UNKNOWN);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
