package org.homeward.sample.life;

/** Lives on from one 31 March to the next. */
final class YearLoop {
    private final Population population;

    YearLoop(Population population) {
        this.population = population;
    }

    /** The stock of 31 March 2012 and every year to the given one. */
    void live(int lastYear) {
        new Opening(population).fill();
        settle(YearTargets.of(2012));
        for (int at = 2013; at <= lastYear; at++) {
            YearTargets year = YearTargets.of(at);
            Entrants entrants = new Entrants(year, population);
            entrants.enter();
            Leavers leavers = new Leavers(year, population, entrants);
            leavers.leave();
            new EndReasons(year).give(leavers);
            settle(year);
        }
    }

    private void settle(YearTargets year) {
        new KindsOfYear(year, population).give();
        new LegalOfYear(year, population).give();
    }
}
