package org.homeward.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everybody who was ever in care in the sample. */
public final class Population {
    private final List<Life> lives = new ArrayList<>();

    /** A new child. */
    Life born(LocalDate day, boolean unaccompanied) {
        Life life = new Life(lives.size(), day, unaccompanied);
        lives.add(life);
        return life;
    }

    public List<Life> lives() {
        return lives;
    }

    Stream<Period> periods() {
        return lives.stream().flatMap(life -> life.periods().stream());
    }

    /** Periods of care that cover a day, in order of the children's codes. */
    public List<Period> inCareOn(LocalDate day) {
        return periods().filter(period -> period.isOn(day)).toList();
    }

    /** Periods that run or end in a year. */
    List<Period> during(YearTargets year) {
        return periods()
                .filter(p -> !p.start().isAfter(year.end()) && !p.end().isBefore(year.start()))
                .toList();
    }
}
