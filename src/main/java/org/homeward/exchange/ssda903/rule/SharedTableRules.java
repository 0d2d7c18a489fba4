package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.note;
import static org.homeward.exchange.ssda903.rule.Check.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.Table;

/** Rules that are asked of several tables: is the child in the header, and the same there. */
final class SharedTableRules {
    /** The last digit of the department's numbers for a table. */
    private static final Map<Table, Integer> NUMBERS =
            Map.of(
                    Table.AD1, 1,
                    Table.SHOULD_BE_PLACED_ADOPTION, 2,
                    Table.MISSING, 4,
                    Table.OC2, 5,
                    Table.OC3, 6,
                    Table.PREV_PERM, 7,
                    Table.REVIEWS, 8,
                    Table.UASC, 9);

    private static final Map<Table, Integer> BIRTHS =
            Map.of(
                    Table.AD1, 1,
                    Table.SHOULD_BE_PLACED_ADOPTION, 2,
                    Table.MISSING, 3,
                    Table.OC2, 4,
                    Table.OC3, 5,
                    Table.PREV_PERM, 6,
                    Table.REVIEWS, 7,
                    Table.UASC, 8);
    private static final Map<Table, Integer> ONCE =
            Map.of(
                    Table.AD1, 1,
                    Table.HEADER, 2,
                    Table.OC2, 3,
                    Table.OC3, 4,
                    Table.PREV_PERM, 5,
                    Table.UASC, 6);
    private static final List<Table> OF_LOOKED_AFTER =
            List.of(
                    Table.AD1,
                    Table.MISSING,
                    Table.OC2,
                    Table.SHOULD_BE_PLACED_ADOPTION,
                    Table.PREV_PERM,
                    Table.REVIEWS);

    private SharedTableRules() {}

    static List<Check<RowAt>> of(Table table) {
        List<Check<RowAt>> checks = new ArrayList<>();
        String name = table.label();
        if (NUMBERS.containsKey(table)) {
            checks.add(
                    warning(
                            "INT0" + NUMBERS.get(table),
                            "The child is in " + name + " but not in the header.",
                            "a row of " + name + " of a child without a header row",
                            at -> at.year().has(Table.HEADER) && !at.in().isIn(Table.HEADER)));
        }
        if (BIRTHS.containsKey(table)) {
            checks.add(birth("INT1" + BIRTHS.get(table), name));
        }
        if (ONCE.containsKey(table)) {
            checks.add(
                    Check.<RowAt>warning(
                                    "INT3" + ONCE.get(table),
                                    "The child is in " + name + " twice.",
                                    "two rows of a child in " + name,
                                    at -> !at.isFirst())
                            .repairedBy("the first row counts"));
        }
        if (OF_LOOKED_AFTER.contains(table)) {
            checks.add(
                    note(
                            "1012",
                            "A row of a child who has no episode in the return.",
                            "a review of a child without episodes",
                            at -> at.year().has(Table.EPISODES) && !at.in().hasEpisodes()));
        }
        return checks;
    }

    private static Check<RowAt> birth(String number, String name) {
        return Check.<RowAt>warning(
                        number,
                        "The birth date in " + name + " is not that of the header.",
                        "DOB 01/05/2008, in the header 02/05/2008",
                        at ->
                                at.in().bornOn().isPresent()
                                        && at.date(Column.DOB).isPresent()
                                        && !at.in().bornOn().equals(at.date(Column.DOB)))
                .showing(at -> at.text(Column.DOB))
                .repairedBy("the header counts");
    }
}
