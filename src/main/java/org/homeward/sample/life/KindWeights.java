package org.homeward.sample.life;

/** How readily children join and leave each kind of placement within a year. */
final class KindWeights {
    private static final int DAYS_TO_ADOPTION = 160;

    private final YearTargets year;

    KindWeights(YearTargets year) {
        this.year = year;
    }

    /** The share of those there who are still there a year later. */
    double staying(Period period, Kind kind) {
        if (isTooYoung(period, kind)) {
            return 0;
        }
        return switch (kind) {
            case SECURE -> 0;
            case OWN_HOME, EXTERNAL_HOME -> 0.46;
            case HOSTEL, INDEPENDENT -> 0.7;
            case OTHER_RESIDENTIAL -> 0.7;
            case OTHER -> 0.2;
            case PARENTS -> 0.7;
            default -> 0.97;
        };
    }

    /** Two weeks are left to move once a child is old enough. */
    private boolean isTooYoung(Period period, Kind kind) {
        return period.life().ageOn(year.end().minusDays(14)) < kind.youngest()
                || (kind.youngest() >= 16 && period.daysTo(year.end()) < 14);
    }

    /** How readily a child who was not there joins; 0 for never. */
    double joining(Period period, Kind kind) {
        int age = period.life().ageOn(year.end());
        if (isTooYoung(period, kind)) {
            return 0;
        }
        boolean entrant = period.isEntrantOf(year);
        Kind before = entrant ? Kind.OWN_FOSTER : period.kind(year.year() - 1);
        return settled(period)
                * switch (kind) {
                    case SECURE -> period.life().isUnaccompanied() ? 0 : before.isHome() ? 3 : 1;
                    case OWN_HOME, EXTERNAL_HOME -> home(period, before, entrant);
                    case OTHER_RESIDENTIAL ->
                            period.life().isUnaccompanied() ? 0 : entrant ? 0.3 : 1;
                    case HOSTEL -> hostel(period, before, entrant);
                    case INDEPENDENT -> age < 17 ? 0.1 : before == Kind.HOSTEL ? 3 : 1;
                    case OTHER -> age < 1 ? 8 : 0.02;
                    case ADOPTION -> adoption(period, age, before);
                    case PARENTS -> period.life().isUnaccompanied() ? 0 : entrant ? 0.7 : 1;
                    case CONNECTED -> period.life().isUnaccompanied() ? 0 : entrant ? 5 : 0.3;
                    case AGENCY -> entrant ? 30 : before == Kind.OWN_FOSTER ? 0.6 : 6;
                    case OWN_FOSTER -> 1;
                };
    }

    /** Long stays end less often. */
    private double settled(Period period) {
        return period.daysTo(year.end()) > 1000 ? 0.45 : 1;
    }

    private static double home(Period period, Kind before, boolean entrant) {
        if (period.life().isUnaccompanied()) {
            return 0;
        }
        if (before.isHome()) {
            return 0.1;
        }
        return entrant ? 4 : before == Kind.AGENCY ? 1.2 : before == Kind.CONNECTED ? 0.3 : 0.8;
    }

    private static double hostel(Period period, Kind before, boolean entrant) {
        if (period.life().isUnaccompanied()) {
            return 2.5;
        }
        return before.isHome() ? 26 : entrant ? 2.5 : 0.6;
    }

    private double adoption(Period period, int age, Kind before) {
        boolean ready = period.daysTo(year.end()) > DAYS_TO_ADOPTION && before.isFoster();
        if (!ready || age > 6) {
            return 0;
        }
        double placementOrder = period.legal(year.year() - 1).equals("E1") ? 6 : 1;
        return placementOrder * (age < 4 ? 3 : 0.6) / settled(period);
    }
}
