package org.homeward.sample.life;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.sample.draw.Dice;

/** Turns lives known at each 31 March into histories told by the day. */
public final class Histories {
    private final Population population = new Population();
    private final int lastYear;

    private Histories(int lastYear) {
        this.lastYear = lastYear;
    }

    /** Everybody who was in care from 31 March 2012 to 31 March of the last year. */
    public static Population to(int lastYear) {
        return new Histories(lastYear).told();
    }

    private Population told() {
        new YearLoop(population).live(lastYear);
        int groups = new Siblings(YearTargets.of(LongTerm.YEAR), population, 1).form(1);
        if (lastYear > LongTerm.YEAR) {
            new Siblings(YearTargets.of(lastYear), population, groups).form(0.5);
        }
        new Identities(population).give();
        Settling settling = new Settling(population);
        begin();
        for (int at = 2013; at <= lastYear; at++) {
            tell(YearTargets.of(at), settling);
        }
        return population;
    }

    private void begin() {
        YearTargets year = YearTargets.of(2012);
        Expansion expansion = new Expansion(year, false);
        for (Period period : population.inCareOn(year.end())) {
            expansion.begin(period, period.kind(2012), period.legal(2012));
        }
    }

    private void tell(YearTargets year, Settling settling) {
        int at = year.year();
        MovesOfYear moves =
                new MovesOfYear(year, population, settling.settledIn(at), settling.movedIn(at));
        List<Period> there = population.during(year);
        Expansion expansion = new Expansion(year, moves.hasStatusChanges());
        FirstStates first = new FirstStates(year);
        Map<Period, Kind> kinds = new HashMap<>();
        for (Period period : there) {
            Kind kind = period.isEntrantOf(year) ? first.kind(period) : period.kind(at - 1);
            kinds.put(period, kind);
            moves.start(period, kind);
        }
        moves.give();
        for (Period period : there) {
            if (period.isEntrantOf(year)) {
                expansion.begin(
                        period, kinds.getOrDefault(period, Kind.OWN_FOSTER), first.legal(period));
            }
            expansion.live(period);
        }
        if (moves.hasStatusChanges()) {
            confirmSome(year, there, expansion);
        }
    }

    private void confirmSome(YearTargets year, List<Period> there, Expansion expansion) {
        Dice dice = new Dice("status " + year.year());
        long already =
                there.stream()
                        .flatMap(period -> period.legs().stream())
                        .filter(leg -> leg.started().equals("U"))
                        .filter(leg -> !leg.start().isBefore(year.start()))
                        .count();
        long missing = (long) (year.changes() * MovesOfYear.STATUS_SHARE) - already;
        for (Period period : dice.shuffled(there)) {
            if (missing > 0 && period.isOn(year.end()) && expansion.becomeLongTerm(period)) {
                missing--;
            }
        }
    }
}
