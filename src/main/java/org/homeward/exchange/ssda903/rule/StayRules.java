package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.EpisodeRule.note;
import static org.homeward.exchange.ssda903.rule.EpisodeRule.warning;

import java.util.List;
import org.homeward.domain.care.PlaceCodes;

/** Rules on placements too young for, temporary stays, and how long a status may last. */
final class StayRules {
    private static final int LONGEST_HOLIDAY = 21;

    static final List<EpisodeRule> ALL =
            List.of(
                    tooYoung("370", "P2", 15, "Under 15 in independent living."),
                    tooYoung("371", "H5", 16, "Under 16 in semi-independent living."),
                    tooYoung("372", "R5", 10, "Under 10 in a young offender institution."),
                    tooYoung("373", "S1", 4, "Under 4 in a residential school."),
                    tooYoung("374", "P3", 14, "Under 14 in residential employment."),
                    tooLong("375", "T1", 42, "A temporary stay in hospital of over six weeks."),
                    warning(
                            "376",
                            "A carer's holiday of over three weeks.",
                            at -> at.isInPlace("T3") && at.days() > LONGEST_HOLIDAY),
                    tooLong("379", "T4", 7, "A temporary stay of over seven days."),
                    warning(
                            "377",
                            "More than two stays for a carer's holiday in the year.",
                            at -> at.isInPlace("T3") && holidaysBefore(at) == 2),
                    warning(
                            "380",
                            "A period of care starts with a temporary stay.",
                            at -> at.isTemporary() && at.codes().rne().equals("S")),
                    warning(
                            "381",
                            "A period of care ends with a temporary stay.",
                            at ->
                                    at.isTemporary()
                                            && at.row().dec().isPresent()
                                            && !at.codes().rec().equals("X1")),
                    warning(
                            "383",
                            "After a temporary stay the child does not return to the placement"
                                    + " before.",
                            at -> at.isTemporary() && at.isJoined() && returnsElsewhere(at)),
                    lasts("361", "L1", 3, "Police protection of over 72 hours."),
                    lasts("362", "L2", 21, "An emergency protection order of over 21 days."),
                    lasts("363", "L3", 7, "A child assessment order of over seven days."),
                    lasts("365", "V3", 17, "A short break of over 17 days."));

    private StayRules() {}

    private static EpisodeRule tooYoung(String number, String place, int age, String text) {
        return warning(number, text, at -> at.isInPlace(place) && at.isYoungerThan(age));
    }

    private static EpisodeRule tooLong(String number, String place, int days, String text) {
        return warning(
                number,
                text,
                at -> at.isInPlace(place) && at.row().dec().isPresent() && at.days() > days);
    }

    private static EpisodeRule lasts(String number, String legal, int days, String text) {
        return note(number, text, at -> at.codes().legal().equals(legal) && at.days() > days);
    }

    private static long holidaysBefore(EpisodeAt at) {
        return at.year().rows().subList(0, at.index()).stream()
                .filter(row -> row.codes().place().equals("T3"))
                .count();
    }

    private static boolean returnsElsewhere(EpisodeAt at) {
        return at.row().dec().isPresent()
                && at.next(n -> at.row().dec().filter(n.decom()::equals).isPresent())
                && at.next(
                        n ->
                                !at.before(b -> b.codes().place().equals(n.codes().place()))
                                        && !PlaceCodes.isTemporary(n.codes().place()));
    }
}
