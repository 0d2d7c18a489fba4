package org.homeward.shift.forecast;

import java.util.List;

/** Plays single runs; each worker has its own and uses it for one run after another. */
final class Runner {
    private static final long RATES = 1;
    private static final long START = 2;
    private static final long ODDS = 3;
    private static final long ENTRANTS = 5;
    private static final long EXTRA = -1;
    private final Setup setup;
    private final Horizon horizon;
    private final Life life;
    private final Tally tally;
    private final Dice dice = new Dice();
    private final Streams streams;
    private final Rates rates;

    Runner(Setup setup) {
        this.setup = setup;
        this.horizon = setup.horizon;
        this.life = new Life(horizon, setup.levers);
        this.tally = new Tally(horizon, setup.lanes);
        this.streams = new Streams(setup);
        boolean uncertain = setup.ask.draws().rateUncertainty();
        this.rates = new Rates(setup.posterior, setup.levers, uncertain);
    }

    /** The numbers of a run; the same for the same seed and run, whoever plays it. */
    RunResult play(int run) {
        long address = Dice.at(Dice.mix(setup.ask.draws().seed()), run);
        boolean uncertain = setup.ask.draws().rateUncertainty();
        rates.of(Dice.at(address, RATES));
        tally.clear();
        streams.clear();
        start(Dice.at(address, START));
        for (EntryOdds odds : setup.entries) {
            long group = odds.alone ? 1 : 0;
            EntryOdds.Drawn drawn = odds.draw(dice.from(Dice.at(address, ODDS + group)), uncertain);
            enter(odds, drawn, Dice.at(address, ENTRANTS + group));
        }
        return streams.finish(tally, rates);
    }

    private void start(long address) {
        List<StartChild> children = setup.model.start();
        for (int i = 0; i < children.size(); i++) {
            StartChild child = children.get(i);
            int kind = Way.at(child.kind());
            long own = Dice.at(address, i);
            dice.from(own);
            int born = setup.startBorn[i];
            if (born == Setup.UNKNOWN) {
                born = setup.supposedBorn(kind, dice);
            }
            life.live(dice, own, rates, 0, kind, born);
            keep(own, born, child.unaccompanied(), false);
        }
    }

    private void enter(EntryOdds odds, EntryOdds.Drawn drawn, long address) {
        for (int band = 1; band < Horizon.MARKS; band++) {
            if (!drawn.has(band)) {
                continue;
            }
            long ofBand = Dice.at(address, band);
            for (int month = 0; month < horizon.months.size(); month++) {
                long ofMonth = Dice.at(ofBand, month);
                double expected = drawn.expected(band, month);
                double factor = setup.levers.entry(odds.alone, band, month);
                int number = dice.from(ofMonth).poisson(expected);
                for (int i = 0; i < number; i++) {
                    entrant(odds, drawn, band, month, Dice.at(ofMonth, i), factor);
                }
                if (factor > 1) {
                    double more = expected * (factor - 1);
                    enterMore(odds, drawn, band, month, Dice.at(ofMonth, EXTRA), more);
                }
            }
        }
    }

    private void enterMore(
            EntryOdds odds,
            EntryOdds.Drawn drawn,
            int band,
            int month,
            long address,
            double expected) {
        int number = dice.from(address).poisson(expected);
        for (int i = 0; i < number; i++) {
            entrant(odds, drawn, band, month, Dice.at(address, i), 1);
        }
    }

    private void entrant(
            EntryOdds odds, EntryOdds.Drawn drawn, int band, int month, long own, double factor) {
        dice.from(own);
        if (dice.open() >= factor) {
            return;
        }
        int day = horizon.monthFirst[month] + dice.below(horizon.monthLength[month]);
        int kind = drawn.kind(band, dice.open());
        int born = odds.born(band, day, dice);
        if (horizon.mark(born, Horizon.LEAVING) > day) {
            life.live(dice, own, rates, day, kind, born);
            keep(own, born, odds.alone, true);
        }
    }

    private void keep(long address, int born, boolean alone, boolean entered) {
        if (!streams.takes(life, address, born, alone, entered)) {
            tally.add(life, alone, entered);
        }
    }
}
