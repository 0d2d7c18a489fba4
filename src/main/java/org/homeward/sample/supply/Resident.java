package org.homeward.sample.supply;

import java.time.LocalDate;
import java.util.List;
import org.homeward.sample.life.Kind;
import org.homeward.sample.life.Leg;
import org.homeward.sample.life.Life;
import org.homeward.sample.life.Period;
import org.homeward.sample.life.Stay;

/** A child in care on the day the sample looks at, with where the child lives now. */
public record Resident(Period period, Stay stay, int age) {
    static Resident of(Period period, LocalDate day) {
        List<Leg> legs = period.legs();
        return new Resident(period, legs.get(legs.size() - 1).stay(), period.life().ageOn(day));
    }

    public Life life() {
        return period.life();
    }

    public Kind kind() {
        return stay.kind();
    }
}
