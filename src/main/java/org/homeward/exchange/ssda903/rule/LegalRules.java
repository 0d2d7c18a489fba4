package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.note;
import static org.homeward.exchange.ssda903.rule.Check.warning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.homeward.domain.care.EpisodeRow;

/** Rules on legal status: how long one may last, and for whom. */
final class LegalRules {
    private static final LocalDate ORDERS_CHANGED = LocalDate.of(2005, 12, 1);
    private static final int MOST_SHORT_BREAK_DAYS = 75;

    static final List<Check<EpisodeAt>> ALL =
            List.of(
                    lasts("361", "L1", 3, "Police protection of over 72 hours."),
                    lasts("362", "L2", 21, "An emergency protection order of over 21 days."),
                    lasts("363", "L3", 7, "A child assessment order of over seven days."),
                    lasts(
                            "364",
                            "J2",
                            21,
                            "Detained under the Police and Criminal Evidence Act"
                                    + " for over 21 days."),
                    note(
                            "365",
                            "A short break of over 17 days.",
                            "LS V3 for 18 days",
                            at -> at.isUnder("V3") && at.days() > 17),
                    note(
                            "366",
                            "A short break is not a start to be looked after of its own.",
                            "LS V3 with RNE P",
                            at -> at.isUnder("V3") && !at.isFor("S")),
                    note(
                            "367",
                            "Over 75 days of short breaks in the year.",
                            "LS V3 for 40 and 36 days",
                            at ->
                                    at.isUnder("V3")
                                            && daysInYear(at.row(), at.year()) > 0
                                            && shortBreakDays(at) > MOST_SHORT_BREAK_DAYS),
                    warning(
                            "426",
                            "Short breaks of both kinds in one year.",
                            "LS V3, later V4",
                            at ->
                                    at.isShortBreak()
                                            && at.any(r -> r.codes().legal().equals("V3"))
                                            && at.any(r -> r.codes().legal().equals("V4"))),
                    warning(
                            "358",
                            "Under 10 under a youth justice status.",
                            "LS J1 at 9",
                            at -> at.codes().legal().startsWith("J") && at.isYoungerThan(10)),
                    warning(
                            "359",
                            "Looked after beyond the 18th birthday, and not accommodated in a"
                                    + " children's home.",
                            "LS C2 a day after the 18th birthday",
                            at ->
                                    at.in().isAtLeast(18, at.endOrYearEnd().minusDays(1))
                                            && !(at.isUnder("V2") && at.isInPlace("K2"))),
                    warning(
                            "445",
                            "A freeing order after December 2005.",
                            "LS D1 from 01/12/2005",
                            at -> at.isUnder("D1") && !at.decom().isBefore(ORDERS_CHANGED)),
                    warning(
                            "446",
                            "A placement order before December 2005.",
                            "LS E1 from 30/11/2005",
                            at -> at.isUnder("E1") && at.decom().isBefore(ORDERS_CHANGED)),
                    ends(
                            "387",
                            "Left for independent living under 14.",
                            "REC E5 at 13",
                            14,
                            "E5",
                            "E6"),
                    ends("389", "Left for adult services under 16.", "REC E7 at 15", 16, "E7"),
                    warning(
                            "460",
                            "Stays with the carers at 18, but is under 18.",
                            "REC E17 at 17",
                            at ->
                                    at.endedFor("E17")
                                            && at.isEnded()
                                            && at.in().isYoungerThan(18, at.endOrYearEnd())),
                    warning(
                            "386",
                            "Adopted at 18 or over.",
                            "REC E11 on the 18th birthday",
                            at -> isEndedAtLeast18(at, List.of("E11", "E12"))),
                    warning(
                            "407",
                            "Special guardianship at 18 or over.",
                            "REC E45 on the 18th birthday",
                            at ->
                                    isEndedAtLeast18(
                                            at,
                                            List.of("E43", "E44", "E45", "E46", "E47", "E48"))));

    private LegalRules() {}

    private static Check<EpisodeAt> lasts(String number, String legal, int days, String text) {
        return note(
                number,
                text,
                "LS " + legal + " for " + (days + 1) + " days",
                at -> at.isUnder(legal) && at.daysUnderStatus() > days);
    }

    private static Check<EpisodeAt> ends(
            String number, String text, String example, int age, String... reasons) {
        List<String> all = List.of(reasons);
        return warning(
                number,
                text,
                example,
                at ->
                        all.contains(at.codes().rec())
                                && at.in().isYoungerThan(age, at.endOrYearEnd()));
    }

    private static boolean isEndedAtLeast18(EpisodeAt at, List<String> reasons) {
        return reasons.contains(at.codes().rec())
                && at.isEnded()
                && at.in().isAtLeast(18, at.endOrYearEnd());
    }

    private static long shortBreakDays(EpisodeAt at) {
        long days = 0;
        for (EpisodeRow row : at.in().episodes()) {
            days += row.codes().legal().equals("V3") ? daysInYear(row, at.year()) : 0;
        }
        return days;
    }

    private static long daysInYear(EpisodeRow row, ReturnYear year) {
        LocalDate from = row.decom().isBefore(year.start()) ? year.start() : row.decom();
        LocalDate to = row.dec().filter(d -> !d.isAfter(year.end())).orElse(year.end());
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }
}
