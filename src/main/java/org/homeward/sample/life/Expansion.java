package org.homeward.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.homeward.sample.draw.Dice;

/** Fills a year of a period of care with episodes. */
final class Expansion {
    /** Something that begins a new episode. */
    private record Event(LocalDate day, boolean moves, String legal) {}

    private static final int LONGEST_POLICE_PROTECTION = 3;

    private final YearTargets year;
    private final Dice dice;
    private final StayMaker stays;
    private final ChangeReasons reasons;
    private final boolean statusChanges;

    Expansion(YearTargets year, boolean statusChanges) {
        this.year = year;
        this.dice = new Dice("expansion " + year.year());
        this.stays = new StayMaker(year);
        this.reasons = new ChangeReasons(year);
        this.statusChanges = statusChanges;
    }

    /** The first episode of a period, or the one that runs when the sample begins. */
    void begin(Period period, Kind kind, String legal) {
        LocalDate start = period.start();
        String started = "S";
        if (year.year() == 2012 && dice.chance(0.45) && period.daysTo(year.end()) > 60) {
            start = dice.day(start.plusDays(30), year.end().minusDays(5));
            started = "P";
        }
        LocalDate oldEnough = oldEnoughFor(period, kind);
        if (oldEnough.isAfter(start)) {
            start = oldEnough;
            started = "P";
        }
        period.legs().add(new Leg(start, started, legal, stays.make(period, kind, start)));
    }

    /** Everything that happened in the year, and the end of care when it came. */
    void live(Period period) {
        Kind kind =
                period.hasKind(year.year())
                        ? period.kind(year.year())
                        : latest(period).stay().kind();
        List<Event> events = new ArrayList<>(legalEvents(period));
        addMoves(period, events, oldEnoughFor(period, kind));
        events.sort(Comparator.comparing(Event::day));
        int moves = (int) events.stream().filter(Event::moves).count();
        for (Event event : events) {
            moves -= event.moves() ? 1 : 0;
            happen(period, event, moves == 0 ? kind : between(period, kind, event.day()));
        }
        if (!period.end().isAfter(year.end())) {
            latest(period).endOn(period.end(), period.endReason(), "");
        }
    }

    /** The 16th birthday for places to live alone or nearly so; any day for all others. */
    private static LocalDate oldEnoughFor(Period period, Kind kind) {
        return kind.youngest() < 16 ? LocalDate.MIN : period.life().birthday(16);
    }

    private static Leg latest(Period period) {
        return period.legs().get(period.legs().size() - 1);
    }

    private LocalDate first(Period period) {
        LocalDate first = latest(period).start().plusDays(1);
        return first.isBefore(year.start()) ? year.start() : first;
    }

    private LocalDate last(Period period) {
        return period.end().isAfter(year.end()) ? year.end() : period.end().minusDays(1);
    }

    private List<Event> legalEvents(Period period) {
        String now = latest(period).legal();
        String then = period.legal(year.year());
        if (then.isEmpty()) {
            then = now.startsWith("L") ? "V2" : now;
        }
        if (now.equals(then)) {
            return List.of();
        }
        List<Event> events = new ArrayList<>();
        LocalDate from = first(period);
        LocalDate to = last(period);
        if (now.startsWith("L")) {
            int longest = now.equals("L1") ? LONGEST_POLICE_PROTECTION : 8;
            LocalDate latest = latest(period).start().plusDays(longest);
            LocalDate day = dice.day(from, latest.isBefore(to) ? latest : to);
            boolean direct = then.equals("V2") || then.equals("C1");
            events.add(new Event(day, false, direct ? then : "C1"));
            if (direct) {
                return events;
            }
            from = day.plusDays(1);
        }
        if (!from.isAfter(to)) {
            events.add(new Event(dice.day(from, to), false, then));
        }
        return events;
    }

    /** Most orders come with a move where there is one; the others change the law only. */
    private void addMoves(Period period, List<Event> events, LocalDate notBefore) {
        int missing = period.moves(year.year());
        if (missing > 0 && notBefore.isAfter(first(period))) {
            missing -= addMove(events, notBefore, last(period));
        }
        for (int i = 0; i < events.size() && missing > 0; i++) {
            if (!events.get(i).moves() && dice.chance(0.9)) {
                events.set(i, new Event(events.get(i).day(), true, events.get(i).legal()));
                missing--;
            }
        }
        for (int n = 0; n < missing; n++) {
            addMove(events, first(period), last(period));
        }
    }

    /** 1 when a day was free for it. */
    private int addMove(List<Event> events, LocalDate from, LocalDate to) {
        for (int tries = 0; tries < 50 && !from.isAfter(to); tries++) {
            LocalDate day = dice.day(from, to);
            if (events.stream().noneMatch(e -> e.day().equals(day))) {
                events.add(new Event(day, true, ""));
                return 1;
            }
        }
        return 0;
    }

    private Kind between(Period period, Kind later, LocalDate day) {
        int age = period.life().ageOn(day);
        boolean fromHome = latest(period).stay().kind().isHome();
        if (age > 10 && dice.chance(fromHome && later.isHome() ? 0.8 : 0.02)) {
            return Kind.EXTERNAL_HOME;
        }
        if (age > 15 && dice.chance(0.35)) {
            return Kind.HOSTEL;
        }
        return dice.chance(0.5) ? Kind.AGENCY : Kind.OWN_FOSTER;
    }

    private void happen(Period period, Event event, Kind kind) {
        Leg before = latest(period);
        String legal = event.legal().isEmpty() ? before.legal() : event.legal();
        if (event.moves()) {
            before.endOn(event.day(), "X1", reasons.ofMove());
            Stay stay = stays.make(period, kind, event.day());
            period.legs()
                    .add(new Leg(event.day(), event.legal().isEmpty() ? "P" : "B", legal, stay));
            return;
        }
        boolean status = statusChanges && stays.confirm(period, before.stay(), event.day());
        before.endOn(event.day(), "X1", status ? "PLACE" : "");
        period.legs().add(new Leg(event.day(), status ? "U" : "L", legal, before.stay()));
    }

    /** The carer stays and the placement becomes a long-term one; false where it cannot. */
    boolean becomeLongTerm(Period period) {
        LocalDate from = first(period);
        LocalDate to = last(period);
        if (from.isAfter(to)) {
            return false;
        }
        LocalDate day = dice.day(from, to);
        Leg before = latest(period);
        if (!before.end().equals(LocalDate.MAX) || !stays.confirm(period, before.stay(), day)) {
            return false;
        }
        before.endOn(day, "X1", "PLACE");
        period.legs().add(new Leg(day, "T", before.legal(), before.stay()));
        return true;
    }
}
