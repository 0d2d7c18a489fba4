package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.error;
import static org.homeward.exchange.ssda903.rule.Check.warning;

import java.time.LocalDate;
import java.util.List;
import org.homeward.domain.care.EpisodeRow;

/** Rules on when episodes start and end. */
final class DateRules {
    private static final LocalDate CHILDREN_ACT_IN_FORCE = LocalDate.of(1991, 10, 14);
    private static final int TOO_OLD = 25;
    private static final int ADULT = 18;

    static final List<Check<EpisodeAt>> ALL =
            List.of(
                    error(
                            "142",
                            "The episode is open and another follows.",
                            "ended where the next starts",
                            "open since 01/05/2017, next from 01/09/2017",
                            at -> !at.isEnded() && !at.isLast()),
                    error(
                            "501",
                            "The episode starts before the one before it ends.",
                            "the one before ends where this starts",
                            "01/05/2017 to 01/10/2017, next from 01/09/2017",
                            at -> at.before(b -> isEndAfter(b, at.decom()))),
                    warning(
                            "148",
                            "Only one of end date and reason for ending is given.",
                            "DEC blank and REC X1",
                            at -> at.isEnded() == at.codes().rec().isEmpty()),
                    warning(
                            "355",
                            "The episode ends on the day it starts; it counts as an event only.",
                            "01/05/2017 to 01/05/2017",
                            at -> at.row().isZeroLength()),
                    warning(
                            "354",
                            "The episode starts after the collection year ends.",
                            "DECOM 01/04/2018 in the return to 31/03/2018",
                            at -> at.decom().isAfter(at.year().end())),
                    warning(
                            "385",
                            "The episode ends after the collection year ends.",
                            "DEC 02/04/2018 in the return to 31/03/2018",
                            at -> at.endsAfter(at.year().end())),
                    warning(
                            "353",
                            "The episode starts before 14 October 1991.",
                            "DECOM 13/10/1991",
                            at -> at.decom().isBefore(CHILDREN_ACT_IN_FORCE)),
                    error(
                            "302",
                            "The episode starts before the child was born.",
                            "kept; please look at both dates",
                            "DECOM 01/05/2017, born 02/05/2017",
                            at -> at.isYoungerThan(0)),
                    warning(
                            "351",
                            "The child was over 25 when the collection year began.",
                            "born 31/03/1991 in the return to 31/03/2018",
                            at ->
                                    at.isFirst()
                                            && at.in().isAtLeast(TOO_OLD + 1, at.year().start())),
                    warning(
                            "352",
                            "The child starts to be looked after at 18 or over.",
                            "RNE S on the 18th birthday",
                            at -> at.isFor("S") && at.in().isAtLeast(ADULT, at.decom())));

    private DateRules() {}

    static boolean isEndAfter(EpisodeRow row, LocalDate day) {
        return row.dec().isPresent() && row.dec().get().isAfter(day);
    }
}
