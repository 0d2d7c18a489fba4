package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.error;
import static org.homeward.exchange.ssda903.rule.Check.note;
import static org.homeward.exchange.ssda903.rule.Check.warning;

import java.util.List;
import java.util.regex.Pattern;
import org.homeward.exchange.ssda903.code.CodeLists;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.HeaderRow;
import org.homeward.exchange.ssda903.table.OtherRow;
import org.homeward.exchange.ssda903.table.Table;

/** Rules on the header: by itself, against the episodes, against an earlier header. */
final class HeaderRules {
    private static final Pattern PUPIL_NUMBER =
            Pattern.compile("[A-HJ-NP-RT-Z][0-9]{11}[0-9A-Z]|UN[1-5]");

    static final List<Check<RowAt>> ALL =
            List.of(
                    shown(
                            "101",
                            "The sex is missing or none of this year's codes.",
                            Column.SEX,
                            "SEX 1 in the return to 31/03/2025",
                            at -> isMissingOrNone(at, Column.SEX)),
                    Check.<RowAt>error(
                                    "102",
                                    "The date of birth is missing or is not a date.",
                                    "kept, age unknown",
                                    "DOB 31/02/2008",
                                    at -> at.date(Column.DOB).isEmpty())
                            .showing(at -> at.text(Column.DOB)),
                    shown(
                            "103",
                            "The ethnicity is missing or none of the codes.",
                            Column.ETHNIC,
                            "ETHNIC WORH",
                            at -> isMissingOrNone(at, Column.ETHNIC)),
                    shown(
                            "105",
                            "Whether unaccompanied is neither 0 nor 1.",
                            Column.UASC,
                            "UASC_STATUS Y",
                            at -> at.isNoCode(Column.UASC)),
                    shown(
                            "168",
                            "The pupil number has not the shape of one.",
                            Column.UPN,
                            "UPN I12345678901",
                            at ->
                                    at.has(Column.UPN)
                                            && !PUPIL_NUMBER
                                                    .matcher(at.text(Column.UPN))
                                                    .matches()),
                    note(
                            "442",
                            "The pupil number is missing.",
                            "UPN blank",
                            at -> !at.has(Column.UPN)),
                    error(
                            "301",
                            "The child is born after the year ends.",
                            "kept as it is",
                            "born 01/04/2018 in the return to 31/03/2018",
                            at -> at.isAfter(Column.DOB, at.year().end())),
                    note(
                            "EPI",
                            "The child has no episode in the return.",
                            "a header row of a child without episodes",
                            at ->
                                    at.year().has(Table.EPISODES)
                                            && !at.in().hasEpisodes()
                                            && !at.in().isIn(Table.OC3)),
                    differs("202", "sex", Column.SEX),
                    differs("203", "date of birth", Column.DOB),
                    differs("204", "ethnicity", Column.ETHNIC),
                    differs("208", "pupil number", Column.UPN),
                    warning(
                            "207",
                            "A mother in an earlier return, but not in this one.",
                            "MOTHER 1, a year later 0",
                            at ->
                                    at.in()
                                                    .earlierHeader()
                                                    .filter(h -> h.text(Column.MOTHER).equals("1"))
                                                    .isPresent()
                                            && !at.is(Column.MOTHER, "1")));

    private HeaderRules() {}

    private static Check<RowAt> shown(
            String number,
            String text,
            Column column,
            String example,
            java.util.function.Predicate<RowAt> broken) {
        return Check.<RowAt>warning(number, text, example, broken).showing(at -> at.text(column));
    }

    private static boolean isMissingOrNone(RowAt at, Column column) {
        return !CodeLists.of(column.name()).isValid(at.text(column), at.year().number());
    }

    /** Sex is compared by what it means, since letters replaced digits in 2025. */
    private static Check<RowAt> differs(String number, String what, Column column) {
        return Check.<RowAt>warning(
                        number,
                        "The " + what + " is not that of an earlier return.",
                        "one " + what + " in the return to 31/03/2017, another in the next",
                        at ->
                                at.in()
                                        .earlierHeader()
                                        .filter(before -> !isSame(at, before, column))
                                        .isPresent())
                .showing(at -> at.text(column))
                .repairedBy("the newest return counts");
    }

    private static boolean isSame(RowAt at, OtherRow before, Column column) {
        return at.text(column).equals(before.text(column))
                || switch (column) {
                    case SEX ->
                            HeaderRow.sex(at.text(column)) == HeaderRow.sex(before.text(column));
                    case DOB -> at.date(column).equals(before.findDate(column));
                    default -> false;
                };
    }
}
