package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.note;
import static org.homeward.exchange.ssda903.rule.Check.warning;
import static org.homeward.exchange.ssda903.table.Column.CONVICTED;
import static org.homeward.exchange.ssda903.table.Column.HEALTH_ASSESSMENT;
import static org.homeward.exchange.ssda903.table.Column.HEALTH_CHECK;
import static org.homeward.exchange.ssda903.table.Column.IMMUNISATIONS;
import static org.homeward.exchange.ssda903.table.Column.INTERVENTION_OFFERED;
import static org.homeward.exchange.ssda903.table.Column.INTERVENTION_RECEIVED;
import static org.homeward.exchange.ssda903.table.Column.SUBSTANCE_MISUSE;
import static org.homeward.exchange.ssda903.table.Column.TEETH_CHECK;

import java.util.List;
import org.homeward.exchange.ssda903.table.Column;

/** Rules on health and conviction of children in long care. */
final class HealthRules {
    private static final Column[] FLAGS = {
        CONVICTED,
        HEALTH_CHECK,
        IMMUNISATIONS,
        TEETH_CHECK,
        HEALTH_ASSESSMENT,
        SUBSTANCE_MISUSE,
        INTERVENTION_RECEIVED,
        INTERVENTION_OFFERED
    };
    private static final Column[] OF_ALL = {
        IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE
    };

    static final List<Check<RowAt>> ALL =
            List.of(
                    warning(
                            "181",
                            "A health item is neither 0 nor 1.",
                            "TEETH_CHECK 2",
                            HealthRules::hasNoFlag),
                    note(
                            "158",
                            "Received help for substance misuse, and whether it was offered is said"
                                    + " too.",
                            "INTERVENTION_RECEIVED 1, INTERVENTION_OFFERED 0",
                            at ->
                                    at.is(INTERVENTION_RECEIVED, "1")
                                            && at.has(INTERVENTION_OFFERED)),
                    note(
                            "159",
                            "Received no help for substance misuse, and whether it was offered is"
                                    + " not said.",
                            "SUBSTANCE_MISUSE 1, INTERVENTION_RECEIVED 0",
                            at ->
                                    at.is(SUBSTANCE_MISUSE, "1")
                                            && at.is(INTERVENTION_RECEIVED, "0")
                                            && !at.has(INTERVENTION_OFFERED)),
                    note(
                            "192",
                            "A substance misuse problem, and whether help was received is not"
                                    + " said.",
                            "SUBSTANCE_MISUSE 1, INTERVENTION_RECEIVED blank",
                            at -> at.is(SUBSTANCE_MISUSE, "1") && !at.has(INTERVENTION_RECEIVED)),
                    note(
                            "193",
                            "No substance misuse problem, but something is said of help.",
                            "SUBSTANCE_MISUSE 0, INTERVENTION_RECEIVED 0",
                            at ->
                                    at.is(SUBSTANCE_MISUSE, "0")
                                            && at.hasAny(
                                                    INTERVENTION_RECEIVED, INTERVENTION_OFFERED)),
                    warning(
                            "190",
                            "Health items, though not looked after for the twelve months.",
                            "TEETH_CHECK 1, looked after since June",
                            at -> at.hasAny(FLAGS) && ScoreRules.isShort(at)),
                    warning(
                            "191",
                            "Looked after for the twelve months, but health items are missing.",
                            "TEETH_CHECK blank",
                            at -> !at.hasAll(OF_ALL) && ScoreRules.isLong(at)),
                    note(
                            "182",
                            "Some health items are said, others are missing.",
                            "TEETH_CHECK 1, IMMUNISATIONS blank",
                            at -> at.hasAny(FLAGS) && !at.hasAll(OF_ALL)),
                    note(
                            "542",
                            "A conviction item for a child under 10.",
                            "CONVICTED 0 at 9",
                            at -> at.has(CONVICTED) && at.isYoungerThan(10, at.year().end())),
                    warning(
                            "543",
                            "Whether convicted is missing for a child of 10 or over in long care.",
                            "CONVICTED blank at 10",
                            at ->
                                    !at.has(CONVICTED)
                                            && at.isAtLeast(10, at.year().end())
                                            && ScoreRules.isLong(at)),
                    note(
                            "544",
                            "A conviction item without the health items.",
                            "CONVICTED 0, TEETH_CHECK blank",
                            at -> at.has(CONVICTED) && !at.hasAll(OF_ALL)),
                    warning(
                            "545",
                            "The development check is missing for a child under 5 in long care.",
                            "HEALTH_CHECK blank at 4",
                            at ->
                                    !at.has(HEALTH_CHECK)
                                            && at.isYoungerThan(5, at.year().end())
                                            && ScoreRules.isLong(at)),
                    note(
                            "546",
                            "A development check item for a child of 5 or over in long care.",
                            "HEALTH_CHECK 1 at 5",
                            at ->
                                    at.has(HEALTH_CHECK)
                                            && at.isAtLeast(5, at.year().end())
                                            && ScoreRules.isLong(at)),
                    note(
                            "547",
                            "A development check item without the health items.",
                            "HEALTH_CHECK 1, TEETH_CHECK blank",
                            at -> at.has(HEALTH_CHECK) && !at.hasAll(OF_ALL)));

    private HealthRules() {}

    private static boolean hasNoFlag(RowAt at) {
        for (Column column : FLAGS) {
            if (at.isNoCode(column)) {
                return true;
            }
        }
        return false;
    }
}
