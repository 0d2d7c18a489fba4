package org.homeward.sample.life;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.sample.draw.Dice;

/** How often each child moves to another carer in a year. */
final class MovesOfYear {
    private static final double ONE_MOVE = 232.0 / 1107;
    private static final int LAST_YEAR_OF_OLD_CODES = 2015;
    static final double STATUS_SHARE = 0.2;

    private final YearTargets year;
    private final Dice dice;
    private final List<Period> stock;
    private final List<Period> leavers;
    private final Map<Period, Kind> first = new HashMap<>();
    private final Set<Period> settled;
    private final Set<Period> movers;

    /**
     * @param settled children who keep their carer through the year
     * @param movers children who have to move at least once
     */
    MovesOfYear(YearTargets year, Population population, Set<Period> settled, Set<Period> movers) {
        this.year = year;
        this.dice = new Dice("moves " + year.year());
        this.settled = settled;
        this.movers = movers;
        this.stock = population.inCareOn(year.end());
        this.leavers = population.during(year).stream().filter(p -> !p.isOn(year.end())).toList();
    }

    /** Kind at the beginning of the year, or of care where that begins in it. */
    void start(Period period, Kind kind) {
        first.put(period, kind);
    }

    void give() {
        int given = giveStock();
        int wanted = (int) (year.changes() * (hasStatusChanges() ? 1 - STATUS_SHARE : 1));
        giveLeavers(wanted - given);
    }

    /**
     * Until 2015 one code stood for short and long stays with carers, and the reasons of 2017 leave
     * no room for them.
     */
    boolean hasStatusChanges() {
        return year.year() > LAST_YEAR_OF_OLD_CODES && year.year() != LongTerm.YEAR;
    }

    private boolean hasToMove(Period period) {
        return movers.contains(period) || first.getOrDefault(period, Kind.OTHER) != last(period);
    }

    private Kind last(Period period) {
        return period.hasKind(year.year())
                ? period.kind(year.year())
                : first.getOrDefault(period, Kind.OTHER);
    }

    private int giveStock() {
        int one = (int) Math.round(ONE_MOVE * stock.size());
        List<Period> often = dice.sample(stock, year.threeOrMore(), this::restless);
        Set<Period> once = new LinkedHashSet<>();
        stock.stream().filter(p -> hasToMove(p) && !often.contains(p)).forEach(once::add);
        if (once.size() > one) {
            throw new IllegalStateException("Too many have to move in " + year.year() + ".");
        }
        List<Period> others = new ArrayList<>(stock);
        others.removeAll(often);
        others.removeAll(once);
        once.addAll(dice.sample(others, one - once.size(), p -> restless(p) > 0 ? calm(p) : 0));
        once.forEach(period -> period.moves(year.year(), 1));
        often.forEach(period -> period.moves(year.year(), 2 + dice.weighted(70, 20, 7, 3)));
        return stock.stream().mapToInt(period -> period.moves(year.year())).sum();
    }

    private double restless(Period period) {
        if (settled.contains(period) || days(period) < 30) {
            return 0;
        }
        double home = last(period).isHome() || period.kind(year.year() - 1).isHome() ? 3 : 1;
        return home * calm(period) * (hasToMove(period) ? 3 : 1);
    }

    /** Who would move once: older children, and those about whom a court has just decided. */
    private double calm(Period period) {
        if (last(period) == Kind.CONNECTED || last(period) == Kind.PARENTS) {
            return 0.2;
        }
        int now = year.year();
        boolean decided =
                period.isEntrantOf(year) || !period.legal(now).equals(period.legal(now - 1));
        return (decided ? 3 : 1) * (period.life().ageOn(year.end()) > 9 ? 1.5 : 1);
    }

    private long days(Period period) {
        return Math.min(period.daysTo(year.end()), 365);
    }

    private void giveLeavers(int wanted) {
        int left = wanted;
        for (Period period : leavers) {
            if (hasToMove(period)) {
                period.moves(year.year(), 1);
                left--;
            }
        }
        List<Period> roomy =
                leavers.stream().filter(p -> p.daysTo(p.end()) > 40 && inYear(p) > 30).toList();
        for (Period period : dice.sample(roomy, left, p -> p.life().ageOn(p.end()) > 9 ? 2 : 1)) {
            period.moves(year.year(), period.moves(year.year()) + 1);
        }
    }

    private long inYear(Period period) {
        return ChronoUnit.DAYS.between(year.start(), period.end());
    }
}
