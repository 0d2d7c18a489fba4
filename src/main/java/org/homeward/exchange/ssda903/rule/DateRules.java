package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.EpisodeRule.error;
import static org.homeward.exchange.ssda903.rule.EpisodeRule.warning;

import java.time.LocalDate;
import java.util.List;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.common.Age;

/** Rules on when episodes start and end. */
final class DateRules {
    private static final LocalDate CHILDREN_ACT_IN_FORCE = LocalDate.of(1991, 10, 14);
    private static final int TOO_OLD = 25;
    private static final int ADULT = 18;

    static final List<EpisodeRule> ALL =
            List.of(
                    error(
                            "142",
                            "The episode is open and another follows.",
                            "ended where the next starts",
                            at -> at.row().dec().isEmpty() && at.findNext().isPresent()),
                    error(
                            "501",
                            "The episode starts before the one before it ends.",
                            "the one before ends where this starts",
                            at -> at.before(b -> isEndAfter(b, at.row().decom()))),
                    warning(
                            "148",
                            "Only one of end date and reason for ending is given.",
                            at -> at.row().dec().isPresent() == at.codes().rec().isEmpty()),
                    warning(
                            "355",
                            "The episode ends on the day it starts; it counts as an event only.",
                            at -> at.row().isZeroLength()),
                    warning(
                            "354",
                            "The episode starts after the collection year ends.",
                            at -> at.row().decom().isAfter(at.year().yearEnd())),
                    warning(
                            "385",
                            "The episode ends after the collection year ends.",
                            at -> isEndAfter(at.row(), at.year().yearEnd())),
                    warning(
                            "353",
                            "The episode starts before 14 October 1991.",
                            at -> at.row().decom().isBefore(CHILDREN_ACT_IN_FORCE)),
                    error(
                            "302",
                            "The episode starts before the child was born.",
                            "kept; please look at both dates",
                            at -> at.isYoungerThan(0)),
                    warning(
                            "351",
                            "The child was over 25 when the collection year began.",
                            at ->
                                    at.isFirst()
                                            && at.year()
                                                    .bornOn()
                                                    .filter(
                                                            born ->
                                                                    Age.on(
                                                                                    at.year()
                                                                                            .yearStart(),
                                                                                    born)
                                                                            > TOO_OLD)
                                                    .isPresent()),
                    warning(
                            "352",
                            "The child starts to be looked after at 18 or over.",
                            at ->
                                    at.codes().rne().equals("S")
                                            && at.year().bornOn().isPresent()
                                            && !at.isYoungerThan(ADULT)));

    private DateRules() {}

    static boolean isEndAfter(EpisodeRow row, LocalDate day) {
        return row.dec().filter(end -> end.isAfter(day)).isPresent();
    }
}
