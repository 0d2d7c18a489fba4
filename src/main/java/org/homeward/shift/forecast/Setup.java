package org.homeward.shift.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Everything that all runs of a simulation share, worked out once. */
final class Setup {
    final Model model;
    final ForecastAsk ask;
    final Course course;
    final Horizon horizon;
    final Levers levers;
    final Lanes lanes;
    final Posterior posterior;
    final List<EntryOdds> entries = new ArrayList<>();
    final int[] startBorn;
    final int[][] knownBorn = new int[Way.KINDS][];
    final int[] anyBorn;

    /** Stands for a birth date that nobody knows. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    Setup(Model model, ForecastAsk ask, Course course) {
        this.model = model;
        this.ask = ask;
        this.course = course;
        horizon = new Horizon(ask);
        levers = new Levers(course, horizon.months);
        lanes = new Lanes(model, course);
        posterior = new Posterior(model.observed());
        for (boolean alone : new boolean[] {false, true}) {
            if (model.entriesOf(alone).total() > 0) {
                entries.add(new EntryOdds(model, alone, horizon));
            }
        }
        List<StartChild> start = model.start();
        startBorn =
                start.stream()
                        .mapToInt(child -> child.born().map(this::number).orElse(UNKNOWN))
                        .toArray();
        anyBorn = Arrays.stream(startBorn).filter(born -> born != UNKNOWN).toArray();
        for (int kind = 0; kind < Way.KINDS; kind++) {
            knownBorn[kind] = known(start, kind);
        }
    }

    private int[] known(List<StartChild> start, int kind) {
        int[] same = new int[startBorn.length];
        int count = 0;
        for (int i = 0; i < startBorn.length; i++) {
            if (startBorn[i] != UNKNOWN && Way.at(start.get(i).kind()) == kind) {
                same[count++] = startBorn[i];
            }
        }
        return Arrays.copyOf(same, count);
    }

    private int number(LocalDate born) {
        return horizon.inTable(horizon.number(born));
    }

    /** A birth day for a child of whom none is known: that of another in the same kind of care. */
    int supposedBorn(int kind, Dice dice) {
        int[] births = supposedBirths(kind);
        return births[dice.below(births.length)];
    }

    /** Birth days, each as likely as the next, that a child without one may have. */
    int[] supposedBirths(int kind) {
        if (knownBorn[kind].length > 0) {
            return knownBorn[kind];
        }
        return anyBorn.length > 0 ? anyBorn : childhood();
    }

    private int[] childhood() {
        int[] births = new int[EntryOdds.DAYS_OF_CHILDHOOD];
        for (int age = 0; age < births.length; age++) {
            births[age] = horizon.inTable(-age);
        }
        return births;
    }
}
