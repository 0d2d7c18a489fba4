package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.warning;

import java.util.List;
import org.homeward.domain.care.EpisodeRow;

/** Rules on placements for which a child is too young, and on temporary stays. */
final class StayRules {
    private static final int LONGEST_HOLIDAY = 21;

    /** Since the return to 31 March 2024 supported accommodation is for 16 and over. */
    private static final int SUPPORTED_FROM_16 = 2024;

    private static final int CUSTODY_FROM_10 = 2026;

    static final List<Check<EpisodeAt>> ALL =
            List.of(
                    tooYoung("370", "P2", 15, "Under 15 in independent living."),
                    warning(
                            "371",
                            "Too young for semi-independent or supported living: under 14, from"
                                    + " the return of 2024 on under 16.",
                            "H5 at 13, K3 at 15",
                            StayRules::isTooYoungForSupport),
                    tooYoung("372", "R5", 10, "Under 10 in a young offender institution."),
                    tooYoung("373", "S1", 4, "Under 4 in a residential school."),
                    tooYoung("374", "P3", 14, "Under 14 in residential employment."),
                    tooLong("375", "T1", 42, "A temporary stay in hospital of over six weeks."),
                    warning(
                            "376",
                            "A carer's holiday of over three weeks.",
                            "T3 for 22 days",
                            at -> at.isInPlace("T3") && at.days() > LONGEST_HOLIDAY),
                    tooLong("379", "T4", 7, "A temporary stay of over seven days."),
                    warning(
                            "377",
                            "More than two stays for a carer's holiday in the year.",
                            "a third T3",
                            at -> at.isInPlace("T3") && holidays(at) > 2),
                    warning(
                            "380",
                            "A period of care starts with a temporary stay, or one that is no new"
                                    + " placement.",
                            "T1 with RNE S",
                            at -> at.isTemporary() && !at.isFor("P") && !at.isFor("B")),
                    warning(
                            "381",
                            "A period of care ends with a temporary stay.",
                            "T1 with REC E4A",
                            at ->
                                    at.isTemporary()
                                            && !at.codes().rec().isEmpty()
                                            && !at.endedFor("X1")),
                    warning(
                            "383",
                            "After a temporary stay the child does not return to the placement"
                                    + " before.",
                            "U4, T1, then K2",
                            at -> at.isTemporary() && returnsElsewhere(at)),
                    warning(
                            "382",
                            "A temporary stay within short breaks.",
                            "T1 with LS V4",
                            at -> at.isTemporary() && at.isShortBreak()),
                    warning(
                            "384",
                            "A short break in a long-term foster placement.",
                            "U4 with LS V4",
                            at -> at.isShortBreak() && (at.isInPlace("U1") || at.isInPlace("U4"))),
                    warning(
                            "378",
                            "Placed with parents while accommodated under section 20.",
                            "P1 with LS V2",
                            at -> at.isInPlace("P1") && at.isUnder("V2")),
                    warning(
                            "234",
                            "Under 10 when the placement changed because of custody.",
                            "CUSTOD at 9",
                            at ->
                                    at.year().number() >= CUSTODY_FROM_10
                                            && at.codes().changeReason().equals("CUSTOD")
                                            && at.in().isYoungerThan(10, at.endOrYearEnd())));

    private StayRules() {}

    private static Check<EpisodeAt> tooYoung(String number, String place, int age, String text) {
        return warning(
                number,
                text,
                place + " at " + (age - 1),
                at -> at.isInPlace(place) && at.isYoungerThan(age));
    }

    private static boolean isTooYoungForSupport(EpisodeAt at) {
        boolean from16 = at.year().number() >= SUPPORTED_FROM_16;
        return (at.isInPlace("H5") || (from16 && at.isInPlace("K3")))
                && at.isYoungerThan(from16 ? 16 : 14);
    }

    private static Check<EpisodeAt> tooLong(String number, String place, int days, String text) {
        return warning(
                number,
                text,
                place + " for " + (days + 1) + " days",
                at -> at.isInPlace(place) && at.isEnded() && at.days() > days);
    }

    private static int holidays(EpisodeAt at) {
        int holidays = 0;
        for (EpisodeRow row : at.in().episodes()) {
            holidays += row.codes().place().equals("T3") ? 1 : 0;
        }
        return holidays;
    }

    private static boolean returnsElsewhere(EpisodeAt at) {
        return at.before(
                b ->
                        at.next(
                                n ->
                                        !n.codes().rne().equals("P")
                                                || !n.codes().place().equals(b.codes().place())));
    }
}
