package org.homeward.sample.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.homeward.domain.common.ProviderCode;
import org.homeward.sample.draw.Dice;

/** Gives a placement its code and provider. */
final class StayMaker {
    private static final int DAYS_TO_LONG_TERM = 500;

    private final Dice dice;

    StayMaker(YearTargets year) {
        this.dice = new Dice("stays " + year.year());
    }

    Stay make(Period period, Kind kind, LocalDate start) {
        boolean longTerm = period.daysTo(start) > DAYS_TO_LONG_TERM && dice.chance(0.6);
        return new Stay(
                period.life(), kind, start, code(period, kind, start, longTerm), provider(kind));
    }

    private String code(Period period, Kind kind, LocalDate start, boolean longTerm) {
        return switch (kind) {
            case SECURE -> "K1";
            case OWN_HOME, EXTERNAL_HOME -> "K2";
            case OTHER_RESIDENTIAL -> dice.chance(0.8) ? "R1" : "S1";
            case HOSTEL -> "H5";
            case INDEPENDENT -> "P2";
            case OTHER -> period.life().ageOn(start) < 3 ? "R3" : "R2";
            case ADOPTION -> dice.chance(0.12) ? "A4" : "A6";
            case PARENTS -> "P1";
            case CONNECTED -> longTerm ? "U1" : "U3";
            case AGENCY, OWN_FOSTER ->
                    longTerm
                            ? "U4"
                            : period.life().ageOn(start) < 2 && dice.chance(0.06) ? "U5" : "U6";
        };
    }

    private ProviderCode provider(Kind kind) {
        return switch (kind) {
            case SECURE -> ProviderCode.PR2;
            case INDEPENDENT, OTHER -> ProviderCode.PR3;
            case PARENTS -> ProviderCode.PR0;
            case OWN_HOME, ADOPTION, CONNECTED, OWN_FOSTER -> ProviderCode.PR1;
            case HOSTEL -> dice.chance(0.4) ? ProviderCode.PR1 : independent(0.8);
            case OTHER_RESIDENTIAL -> independent(0.75);
            case EXTERNAL_HOME -> independent(0.78);
            case AGENCY -> independent(0.86);
        };
    }

    private ProviderCode independent(double privateShare) {
        return dice.chance(privateShare) ? ProviderCode.PR4 : ProviderCode.PR5;
    }

    /** A short-term foster placement is confirmed as long-term; false for any other. */
    boolean confirm(Period period, Stay stay, LocalDate day) {
        boolean settled = ChronoUnit.DAYS.between(stay.start(), day) > 60;
        if (!settled || period.life().isUnaccompanied()) {
            return false;
        }
        if (stay.code().equals("U6") || stay.code().equals("U3")) {
            stay.code(stay.code().equals("U6") ? "U4" : "U1");
            return true;
        }
        return false;
    }
}
