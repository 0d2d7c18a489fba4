package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.note;
import static org.homeward.exchange.ssda903.rule.Check.warning;
import static org.homeward.exchange.ssda903.table.Column.ACCOM;
import static org.homeward.exchange.ssda903.table.Column.ACTIV;
import static org.homeward.exchange.ssda903.table.Column.IN_TOUCH;

import java.time.LocalDate;
import java.util.List;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.common.Age;
import org.homeward.exchange.ssda903.code.CodeLists;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.OtherRow;
import org.homeward.exchange.ssda903.table.Table;

/** Rules on care leavers. */
final class CareLeaverRules {
    private static final Column[] HEALTH = {
        Column.CONVICTED,
        Column.HEALTH_CHECK,
        Column.IMMUNISATIONS,
        Column.TEETH_CHECK,
        Column.HEALTH_ASSESSMENT,
        Column.SUBSTANCE_MISUSE,
        Column.INTERVENTION_RECEIVED,
        Column.INTERVENTION_OFFERED
    };

    static final List<Check<RowAt>> ALL =
            List.of(
                    code("131", "Whether in touch", IN_TOUCH, "IN_TOUCH MAYBE"),
                    code("132", "The activity", ACTIV, "ACTIV F3 in the return to 31/03/2022"),
                    code("133", "The accommodation", ACCOM, "ACCOM S1"),
                    warning(
                            "153",
                            "Some items on leaving care are said, others are missing.",
                            "IN_TOUCH YES, ACCOM blank",
                            at ->
                                    at.hasAny(IN_TOUCH, ACTIV, ACCOM)
                                            && !at.hasAll(IN_TOUCH, ACTIV, ACCOM)
                                            && !isGone(at)),
                    warning(
                            "187",
                            "Care leaving or adoption is told of a child looked after for the twelve"
                                    + " months.",
                            "a row of oc3, looked after all year",
                            ScoreRules::isLong),
                    warning(
                            "215",
                            "Health items are told of a care leaver.",
                            "a row of oc3, and of oc2 with TEETH_CHECK 1",
                            CareLeaverRules::hasHealthItems),
                    warning(
                            "344",
                            "Died or returned home, but activity or accommodation is told.",
                            "IN_TOUCH DIED with ACTIV F1",
                            at -> isGone(at) && at.hasAny(ACTIV, ACCOM)),
                    warning(
                            "345",
                            "In touch, but activity or accommodation says not known.",
                            "IN_TOUCH YES with ACTIV 0",
                            at ->
                                    at.is(IN_TOUCH, "YES")
                                            && (at.is(ACTIV, "0") || at.is(ACCOM, "0"))),
                    warning(
                            "391",
                            "Not of 17 to 21 during the year.",
                            "16 on 31 March",
                            at ->
                                    at.isYoungerThan(17, at.year().end())
                                            || at.isAtLeast(22, at.year().start())),
                    warning(
                            "3001",
                            "Around the 17th birthday the accommodation cannot be with former foster"
                                    + " carers.",
                            "ACCOM Z1 at 17",
                            at ->
                                    at.text(ACCOM).startsWith("Z")
                                            && at.isAtLeast(17, at.year().end())
                                            && at.isYoungerThan(18, at.year().end())),
                    note(
                            "1000",
                            "Care leaving is told of a child who died in care.",
                            "REC E2",
                            at -> hasEndedFor(at, "E2")),
                    note(
                            "1007",
                            "Care leaving is not wanted of those looked after on the 17th or 18th"
                                    + " birthday.",
                            "17 in the year and looked after on that day",
                            at ->
                                    isLookedAfterOnBirthday(at, 17)
                                            || isLookedAfterOnBirthday(at, 18)),
                    note(
                            "1011",
                            "Care leaving is told, though another authority took over.",
                            "last REC E3",
                            CareLeaverRules::tookOver));

    private CareLeaverRules() {}

    private static Check<RowAt> code(String number, String what, Column column, String example) {
        return Check.<RowAt>warning(
                        number,
                        what + " is missing or none of this year's codes.",
                        example,
                        at ->
                                !(isGone(at) && !at.has(column))
                                        && !CodeLists.of(column.name())
                                                .isValid(at.text(column), at.year().number()))
                .showing(at -> at.text(column));
    }

    /** Died or returned home: nothing more is wanted. */
    private static boolean isGone(RowAt at) {
        return at.is(IN_TOUCH, "DIED") || at.is(IN_TOUCH, "RHOM");
    }

    private static boolean hasHealthItems(RowAt at) {
        for (OtherRow row : at.in().listRows(Table.OC2)) {
            for (Column column : HEALTH) {
                if (!row.text(column).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasEndedFor(RowAt at, String reason) {
        return at.in().episodes().stream().anyMatch(r -> r.codes().rec().equals(reason))
                || at.in()
                        .earlier()
                        .filter(
                                e ->
                                        e.episodes().stream()
                                                .anyMatch(r -> r.codes().rec().equals(reason)))
                        .isPresent();
    }

    private static boolean tookOver(RowAt at) {
        List<EpisodeRow> here = at.in().episodes();
        List<EpisodeRow> all =
                here.isEmpty() ? at.in().earlier().map(ChildRows::episodes).orElse(here) : here;
        return !all.isEmpty() && all.get(all.size() - 1).codes().rec().equals("E3");
    }

    private static boolean isLookedAfterOnBirthday(RowAt at, int age) {
        return at.bornOn()
                .map(born -> Age.birthday(born, born.getYear() + age))
                .filter(day -> !day.isBefore(at.year().start()) && !day.isAfter(at.year().end()))
                .filter(day -> isLookedAfterOn(at, day))
                .isPresent();
    }

    private static boolean isLookedAfterOn(RowAt at, LocalDate day) {
        return at.in().episodes().stream()
                .anyMatch(
                        r ->
                                !r.decom().isAfter(day)
                                        && r.dec().filter(end -> !end.isAfter(day)).isEmpty());
    }
}
