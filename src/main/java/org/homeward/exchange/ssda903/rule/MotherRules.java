package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.note;
import static org.homeward.exchange.ssda903.rule.Check.warning;

import java.util.List;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.exchange.ssda903.table.Column;

/** Rules on girls who are mothers. */
final class MotherRules {
    private static final int YOUNGEST = 11;

    static final List<Check<RowAt>> ALL =
            List.of(
                    warning(
                            "165",
                            "Whether a mother is neither 0 nor 1, or is said of a boy.",
                            "SEX 1 with MOTHER 1",
                            at ->
                                    at.isNoCode(Column.MOTHER)
                                            || (isBoy(at) && at.is(Column.MOTHER, "1"))),
                    note(
                            "393",
                            "A girl looked after, and whether she is a mother is not said.",
                            "SEX 2 with MOTHER blank",
                            at -> isGirl(at) && !at.has(Column.MOTHER) && isLookedAfter(at)),
                    note(
                            "607",
                            "A girl left care in the year, and whether she is a mother is not"
                                    + " said.",
                            "SEX 2 with MOTHER blank, REC E4A",
                            at -> isGirl(at) && !at.has(Column.MOTHER) && leftInYear(at)),
                    note(
                            "399",
                            "Whether a mother is said though all care is short breaks.",
                            "MOTHER 0 with LS V4",
                            at -> at.has(Column.MOTHER) && ReviewRules.hasOnlyShortBreaks(at)),
                    warning(
                            "171",
                            "The birth date of the mother's child is not a date.",
                            "MC_DOB 31/02/2018",
                            at -> at.isNoDate(Column.MC_DOB)),
                    warning(
                            "174",
                            "A boy has a birth date of a mother's child.",
                            "SEX 1 with MC_DOB",
                            at -> isBoy(at) && at.has(Column.MC_DOB)),
                    warning(
                            "611",
                            "A mother, but the birth date of her child is missing.",
                            "MOTHER 1 with MC_DOB blank",
                            at -> at.is(Column.MOTHER, "1") && !at.has(Column.MC_DOB)),
                    warning(
                            "612",
                            "Not a mother, but a birth date of her child is given.",
                            "MOTHER 0 with MC_DOB",
                            at -> !at.is(Column.MOTHER, "1") && at.has(Column.MC_DOB)),
                    warning(
                            "620",
                            "A mother of under 11.",
                            "MOTHER 1 at 10",
                            at ->
                                    at.is(Column.MOTHER, "1")
                                            && at.isYoungerThan(YOUNGEST, at.year().end())),
                    warning(
                            "621",
                            "The mother is younger than her child.",
                            "MC_DOB before DOB",
                            at -> at.isBefore(Column.MC_DOB, Column.DOB)),
                    warning(
                            "624",
                            "The birth date of the mother's child is not that of an earlier"
                                    + " return.",
                            "MC_DOB 01/05/2016, a year later 02/05/2016",
                            at ->
                                    at.date(Column.MC_DOB).isPresent()
                                            && at.in()
                                                    .earlierHeader()
                                                    .flatMap(h -> h.findDate(Column.MC_DOB))
                                                    .filter(
                                                            day ->
                                                                    !day.equals(
                                                                            at.date(Column.MC_DOB)
                                                                                    .get()))
                                                    .isPresent()));

    private MotherRules() {}

    private static boolean isBoy(RowAt at) {
        return at.is(Column.SEX, "1") || at.is(Column.SEX, "M");
    }

    private static boolean isGirl(RowAt at) {
        return at.is(Column.SEX, "2") || at.is(Column.SEX, "F");
    }

    private static boolean isLookedAfter(RowAt at) {
        return at.in().hasEpisodes() && !ReviewRules.hasOnlyShortBreaks(at);
    }

    private static boolean leftInYear(RowAt at) {
        for (EpisodeRow row : at.in().episodes()) {
            if (row.dec().isPresent()
                    && row.codes().rec().startsWith("E")
                    && !ChildInReturn.isShortBreak(row)
                    && !row.dec().get().isBefore(at.year().start())) {
                return true;
            }
        }
        return false;
    }
}
