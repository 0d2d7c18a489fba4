package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.note;
import static org.homeward.exchange.ssda903.rule.Check.warning;

import java.util.List;
import org.homeward.domain.common.Age;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.OtherRow;
import org.homeward.exchange.ssda903.table.Table;

/** Rules on children who came unaccompanied. */
final class UnaccompaniedRules {
    private static final int ADULT = 18;

    static final List<Check<RowAt>> ALL =
            List.of(
                    Check.<RowAt>warning(
                                    "104",
                                    "The day on which being unaccompanied ceased is not a date.",
                                    "DUC 31/02/2018",
                                    at -> at.isNoDate(Column.DUC))
                            .showing(at -> at.text(Column.DUC))
                            .repairedBy("kept, taken as not ceased"),
                    warning(
                            "303",
                            "The header says the child is not unaccompanied, but the day on which"
                                    + " that ceased is given.",
                            "UASC_STATUS 0 with DUC",
                            at -> at.has(Column.DUC) && header(at, Column.UASC).equals("0")),
                    warning(
                            "304",
                            "Being unaccompanied ceases after the 18th birthday.",
                            "DUC a day after the 18th birthday",
                            at ->
                                    at.bornOn()
                                            .filter(
                                                    born ->
                                                            at.isAfter(
                                                                    Column.DUC,
                                                                    Age.birthday(
                                                                            born,
                                                                            born.getYear()
                                                                                    + ADULT)))
                                            .isPresent()),
                    Check.<RowAt>note(
                                    "205B",
                                    "Unaccompanied, though by the return before that had ceased"
                                            + " before this year.",
                                    "DUC 01/03/2017 in the return before",
                                    at ->
                                            at.in()
                                                    .earlier()
                                                    .filter(
                                                            e ->
                                                                    e.listRows(Table.UASC).stream()
                                                                            .anyMatch(
                                                                                    r ->
                                                                                            ceasedBefore(
                                                                                                    at,
                                                                                                    r)))
                                                    .isPresent())
                            .comparing(),
                    Check.<RowAt>note(
                                    "205D",
                                    "Unaccompanied in this return, but not in the one before.",
                                    "no row of uasc in the return before",
                                    at ->
                                            at.in()
                                                    .earlier()
                                                    .filter(e -> !e.isUnaccompanied())
                                                    .isPresent())
                            .comparing(),
                    note(
                            "1014",
                            "Being unaccompanied is not wanted of care leavers.",
                            "a row of uasc and one of oc3, no episode",
                            at -> at.in().isIn(Table.OC3) && !at.in().hasEpisodes()),
                    warning(
                            "INT21",
                            "The sex in uasc is not that of the header.",
                            "SEX 1, in the header 2",
                            at ->
                                    at.has(Column.SEX)
                                            && at.in().isIn(Table.HEADER)
                                            && !header(at, Column.SEX)
                                                    .equals(at.text(Column.SEX))));

    private UnaccompaniedRules() {}

    private static String header(RowAt at, Column column) {
        List<OtherRow> header = at.in().listRows(Table.HEADER);
        return header.isEmpty() ? "" : header.get(0).text(column);
    }

    private static boolean ceasedBefore(RowAt at, OtherRow earlier) {
        return earlier.findDate(Column.DUC)
                .filter(day -> day.isBefore(at.year().start()))
                .isPresent();
    }
}
