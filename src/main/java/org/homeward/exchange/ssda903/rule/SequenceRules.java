package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.error;
import static org.homeward.exchange.ssda903.rule.Check.note;
import static org.homeward.exchange.ssda903.rule.Check.warning;

import java.util.List;
import java.util.Set;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.exchange.ssda903.table.Table;

/** Rules on how one episode follows another. */
final class SequenceRules {
    private static final Set<String> GONE = Set.of("E2", "E15");
    private static final Set<String> MOVES = Set.of("P", "B", "T", "U");

    static final List<Check<EpisodeAt>> ALL =
            List.of(
                    warning(
                            "388",
                            "Reason for ending and the next episode disagree on whether care goes"
                                    + " on the same day.",
                            "REC X1 on 01/09/2017, next from 02/09/2017",
                            at -> at.endedFor("X1") != at.goesOn()),
                    warning(
                            "431",
                            "Started to be looked after, though looked after already.",
                            "RNE S on the day the one before ends",
                            at -> at.isFor("S") && at.before(b -> isEndFrom(b, at.row()))),
                    warning(
                            "432",
                            "Had left care and does not start to be looked after.",
                            "REC E4A before, RNE P",
                            at -> !at.isFor("S") && at.before(SequenceRules::leftCare)),
                    warning(
                            "433",
                            "Care goes on, but the dates do not join.",
                            "RNE P from 02/09/2017, the one before to 01/09/2017",
                            at -> !at.isFor("S") && !at.isFirst() && !at.isJoined()),
                    note(
                            "434",
                            "Only the legal status should change, but it does not or more does.",
                            "RNE L with a new placement",
                            at ->
                                    at.isFor("L")
                                            && !at.isFirst()
                                            && (!legalChanges(at) || placementChanges(at))),
                    note(
                            "435",
                            "Only the placement should change, but it does not or the legal status"
                                    + " does.",
                            "RNE P with a new legal status",
                            at ->
                                    (at.isFor("P") || at.isFor("T"))
                                            && !at.isFirst()
                                            && (legalChanges(at) || !placementChanges(at))),
                    note(
                            "436",
                            "Legal status and placement should change, but one does not.",
                            "RNE B with the same legal status",
                            at ->
                                    (at.isFor("B") || at.isFor("U"))
                                            && !at.isFirst()
                                            && !(legalChanges(at) && placementChanges(at))),
                    note(
                            "357",
                            "The first episode is not a start to be looked after.",
                            "first episode of all with RNE P",
                            at ->
                                    at.isFirst()
                                            && at.startsInYear()
                                            && at.in().earlier().isEmpty()
                                            && !at.isFor("S")),
                    error(
                            "437",
                            "An episode follows death or being found to be 18 or over.",
                            "kept; please look",
                            "REC E2 before",
                            at -> at.before(b -> GONE.contains(b.codes().rec()))),
                    note(
                            "199",
                            "An episode follows adoption.",
                            "REC E11 before",
                            SequenceRules::wasAdopted),
                    note(
                            "504",
                            "The category of need differs within a period of care.",
                            "CIN N1, then N4 with care going on",
                            at ->
                                    at.isJoined()
                                            && at.before(
                                                    b ->
                                                            b.codes().rec().equals("X1")
                                                                    && !b.codes()
                                                                            .need()
                                                                            .equals(
                                                                                    at.codes()
                                                                                            .need()))),
                    warning(
                            "225",
                            "The reason for the change of placement is missing.",
                            "REASON_PLACE_CHANGE blank, next episode RNE P",
                            at ->
                                    at.codes().changeReason().isEmpty()
                                            && at.endedFor("X1")
                                            && !at.isTemporary()
                                            && at.next(SequenceRules::isMove)),
                    note(
                            "226",
                            "A reason for a change of placement is not wanted with a temporary"
                                    + " stay.",
                            "T1 with CARPL",
                            at ->
                                    at.isTemporary()
                                            && (!at.codes().changeReason().isEmpty()
                                                    || at.before(
                                                            b ->
                                                                    !b.codes()
                                                                            .changeReason()
                                                                            .isEmpty()))),
                    error(
                            "INT03",
                            "The child is not in the header.",
                            "kept, age unknown",
                            "an episode of a child without a header row",
                            at ->
                                    at.isFirst()
                                            && at.year().has(Table.HEADER)
                                            && !at.in().isIn(Table.HEADER)));

    private SequenceRules() {}

    private static boolean isEndFrom(EpisodeRow before, EpisodeRow row) {
        return before.dec().isPresent() && !before.dec().get().isBefore(row.decom());
    }

    /** A reason that ends being looked after; X1 does not, and none is not told. */
    private static boolean leftCare(EpisodeRow before) {
        return before.codes().rec().startsWith("E");
    }

    private static boolean isMove(EpisodeRow next) {
        return MOVES.contains(next.codes().rne())
                && !org.homeward.domain.care.PlaceCodes.isTemporary(next.codes().place());
    }

    private static boolean legalChanges(EpisodeAt at) {
        return at.before(b -> !b.codes().legal().equals(at.codes().legal()));
    }

    private static boolean placementChanges(EpisodeAt at) {
        return at.before(
                b ->
                        !b.codes().place().equals(at.codes().place())
                                || !b.codes().provider().equals(at.codes().provider())
                                || !b.codes().urn().equals(at.codes().urn())
                                || !b.placementPost().equals(at.row().placementPost()));
    }

    private static boolean wasAdopted(EpisodeAt at) {
        for (EpisodeRow row : at.listBefore()) {
            if (row.codes().rec().equals("E11") || row.codes().rec().equals("E12")) {
                return true;
            }
        }
        return false;
    }
}
