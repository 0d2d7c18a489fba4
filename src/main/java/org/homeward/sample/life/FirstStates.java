package org.homeward.sample.life;

import java.util.List;
import org.homeward.sample.draw.Dice;

/** Where children live and under what law when their period of care begins. */
final class FirstStates {
    private static final int LAST_DAYS = 25;

    private final YearTargets year;
    private final Dice dice;

    FirstStates(YearTargets year) {
        this.year = year;
        this.dice = new Dice("first states " + year.year());
    }

    /** Nine first placements of ten are with foster carers. */
    Kind kind(Period period) {
        if (!period.hasKind(year.year())) {
            return soon(period);
        }
        Kind later = period.kind(year.year());
        boolean late = period.daysTo(year.end()) < LAST_DAYS;
        if (period.life().ageOn(period.start()) < later.youngest()) {
            return foster();
        }
        return late || dice.chance(direct(later)) ? later : foster();
    }

    private static double direct(Kind later) {
        return switch (later) {
            case OWN_FOSTER, AGENCY -> 0.9;
            case CONNECTED -> 0.75;
            case SECURE, OWN_HOME, EXTERNAL_HOME -> 0.8;
            case HOSTEL, INDEPENDENT -> 0.4;
            case OTHER_RESIDENTIAL, PARENTS -> 0.1;
            case OTHER -> 1;
            case ADOPTION -> 0;
        };
    }

    private Kind foster() {
        return dice.chance(0.55) ? Kind.OWN_FOSTER : Kind.AGENCY;
    }

    private Kind soon(Period period) {
        int age = period.life().ageOn(period.start());
        if (age >= 16 && dice.chance(0.3)) {
            return Kind.HOSTEL;
        }
        if (age >= 12 && dice.chance(0.06)) {
            return Kind.EXTERNAL_HOME;
        }
        return dice.chance(0.08) ? Kind.CONNECTED : foster();
    }

    private static final List<String> CODES = List.of("C1", "V2", "L1", "L2", "C2", "J1");

    /** In the proportions of the starts of the year to March 2017. */
    String legal(Period period) {
        if (!period.isEntrantOf(year)) {
            return period.legal(year.year());
        }
        double[] weights =
                switch (period.legal(year.year())) {
                    case "C1" -> new double[] {56, 24, 16, 2.5, 0, 0};
                    case "C2" -> new double[] {22, 54, 12, 2, 9, 0};
                    case "E1" -> new double[] {82, 0, 16, 2, 0, 0};
                    case "V2" -> new double[] {0, 94, 6, 0, 0, 0};
                    case "J1" -> new double[] {0, 0, 0, 0, 0, 1};
                    case "L1" -> new double[] {0, 0, 1, 0, 0, 0};
                    default -> new double[] {4, 82, 7, 1, 0, 6};
                };
        return CODES.get(dice.weighted(weights));
    }
}
