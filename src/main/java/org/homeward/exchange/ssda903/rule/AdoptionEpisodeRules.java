package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.note;
import static org.homeward.exchange.ssda903.rule.Check.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.OtherRow;
import org.homeward.exchange.ssda903.table.Table;

/** Rules on episodes that ask for rows of other tables: adoption, permanence, social worker. */
final class AdoptionEpisodeRules {
    private static final Set<String> ADOPTED = Set.of("E11", "E12");
    private static final Set<String> ADOPTION_PLACES = Set.of("A3", "A4", "A5", "A6");
    private static final Set<String> FOSTER_OR_ADOPTION =
            Set.of("A3", "A4", "A5", "A6", "U1", "U2", "U3", "U4", "U5", "U6");
    private static final Set<String> FOSTER = Set.of("U1", "U2", "U3", "U4", "U5", "U6");
    private static final LocalDate REASONS_CHANGED = LocalDate.of(2015, 4, 1);

    private static final int WORKERS_FROM = 2024;

    static final List<Check<EpisodeAt>> ALL =
            List.of(
                    note(
                            "390",
                            "Adopted, but not from a placement for adoption.",
                            "REC E11 from U4",
                            at ->
                                    ADOPTED.contains(at.codes().rec())
                                            && !ADOPTION_PLACES.contains(at.codes().place())),
                    warning(
                            "336",
                            "Placed for adoption by consent, but not from a foster home.",
                            "K2, then A3",
                            at ->
                                    (at.isInPlace("A3") || at.isInPlace("A4"))
                                            && at.before(
                                                    b ->
                                                            !FOSTER_OR_ADOPTION.contains(
                                                                    b.codes().place()))),
                    warning(
                            "408",
                            "Placed for adoption under an order, but without a placement order.",
                            "A6 with LS C2",
                            at -> (at.isInPlace("A5") || at.isInPlace("A6")) && !at.isUnder("E1")),
                    warning(
                            "217",
                            "Placed for adoption with the present carer, but the reason says a new"
                                    + " carer.",
                            "A5 with RNE P",
                            at ->
                                    (at.isInPlace("A3") || at.isInPlace("A5"))
                                            && !at.decom().isBefore(REASONS_CHANGED)
                                            && !Set.of("S", "T", "U").contains(at.codes().rne())),
                    warning(
                            "516",
                            "Special guardianship of the former foster carer, but not from a foster"
                                    + " home.",
                            "REC E45 from K2",
                            at ->
                                    (at.endedFor("E45") || at.endedFor("E46"))
                                            && !FOSTER.contains(at.codes().place())),
                    note(
                            "551",
                            "Placed for adoption, but no decision to do so is told.",
                            "A4 and no row of placed for adoption",
                            at ->
                                    ADOPTION_PLACES.contains(at.codes().place())
                                            && hasNoDecision(at)),
                    note(
                            "553",
                            "A placement order, but no decision to place for adoption is told.",
                            "LS E1 and no row of placed for adoption",
                            at -> at.isUnder("E1") && hasNoDecision(at)),
                    note(
                            "555",
                            "A freeing order, but no decision to place for adoption is told.",
                            "LS D1 and no row of placed for adoption",
                            at -> at.isUnder("D1") && hasNoDecision(at)),
                    note(
                            "557",
                            "Left care and was not adopted, but the decision to place for adoption"
                                    + " is not said to be reversed.",
                            "A4 with REC E4A and DATE_PLACED_CEASED blank",
                            at ->
                                    at.codes().rec().startsWith("E")
                                            && !ADOPTED.contains(at.codes().rec())
                                            && (ADOPTION_PLACES.contains(at.codes().place())
                                                    || at.isUnder("E1")
                                                    || at.isUnder("D1"))
                                            && at.year().has(Table.SHOULD_BE_PLACED_ADOPTION)
                                            && !at.in()
                                                    .tells(
                                                            Table.SHOULD_BE_PLACED_ADOPTION,
                                                            Column.DATE_PLACED_CEASED)),
                    note(
                            "630",
                            "Started to be looked after, but earlier permanence is not told.",
                            "RNE S in the year and no row of prev_perm",
                            at ->
                                    at.isFor("S")
                                            && at.startsInYear()
                                            && !at.isShortBreak()
                                            && at.year().number() > 2016
                                            && at.year().has(Table.PREV_PERM)
                                            && !at.in().tells(Table.PREV_PERM, Column.PREV_PERM)),
                    note(
                            "SW01STG1",
                            "Looked after on 31 March, but no social worker is told.",
                            "open episode and no row of sw_episodes",
                            at ->
                                    at.isLast()
                                            && !at.isEnded()
                                            && at.year().number() >= WORKERS_FROM
                                            && at.year().has(Table.SW_EPISODES)
                                            && !at.in().isIn(Table.SW_EPISODES)),
                    note(
                            "601",
                            "Adopted, but the adoption table tells nothing of it.",
                            "REC E12 and no row of ad1",
                            at ->
                                    ADOPTED.contains(at.codes().rec())
                                            && at.isEnded()
                                            && at.year().has(Table.AD1)
                                            && !at.in().isIn(Table.AD1)));

    private AdoptionEpisodeRules() {}

    private static boolean hasNoDecision(EpisodeAt at) {
        if (!at.year().has(Table.SHOULD_BE_PLACED_ADOPTION)) {
            return false;
        }
        for (OtherRow row : at.in().listRows(Table.SHOULD_BE_PLACED_ADOPTION)) {
            if (!row.text(Column.DATE_PLACED).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
