package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.EpisodeRule.error;
import static org.homeward.exchange.ssda903.rule.EpisodeRule.note;
import static org.homeward.exchange.ssda903.rule.EpisodeRule.warning;

import java.util.List;
import java.util.Set;
import org.homeward.domain.care.EpisodeRow;

/** Rules on how one episode follows another. */
final class SequenceRules {
    private static final Set<String> ADOPTED = Set.of("E11", "E12");
    private static final Set<String> GONE = Set.of("E2", "E15");
    private static final Set<String> ADOPTION_PLACES = Set.of("A3", "A4", "A5", "A6");

    static final List<EpisodeRule> ALL =
            List.of(
                    warning(
                            "388",
                            "Reason for ending and the next episode disagree on whether care goes"
                                    + " on the same day.",
                            at -> at.codes().rec().equals("X1") != goesOn(at)),
                    warning(
                            "431",
                            "Started to be looked after, though looked after already.",
                            at ->
                                    at.codes().rne().equals("S")
                                            && at.before(
                                                    b ->
                                                            b.dec()
                                                                    .filter(
                                                                            end ->
                                                                                    !end.isBefore(
                                                                                            at.row()
                                                                                                    .decom()))
                                                                    .isPresent())),
                    warning(
                            "432",
                            "Had left care and does not start to be looked after.",
                            at ->
                                    !at.codes().rne().equals("S")
                                            && at.before(b -> isGap(b, at.row()))
                                            && at.before(b -> !b.codes().rec().equals("X1"))),
                    warning(
                            "433",
                            "Care goes on, but the dates do not join.",
                            at ->
                                    !at.codes().rne().equals("S")
                                            && at.findBefore().isPresent()
                                            && !at.isJoined()),
                    note(
                            "434",
                            "Only the legal status should change, but it does not or more does.",
                            at -> isReason(at, "L") && (!legalChanges(at) || placementChanges(at))),
                    note(
                            "435",
                            "Only the placement should change, but the legal status does.",
                            at -> isReason(at, "P", "T") && legalChanges(at)),
                    note(
                            "436",
                            "Legal status and placement should change, but one does not.",
                            at ->
                                    isReason(at, "B", "U")
                                            && !(legalChanges(at) && placementChanges(at))),
                    note(
                            "357",
                            "The first episode is not a start to be looked after.",
                            at ->
                                    at.isFirst()
                                            && at.startsInYear()
                                            && at.year().lastYear().isEmpty()
                                            && !at.codes().rne().equals("S")),
                    error(
                            "437",
                            "An episode follows death or leaving at 18.",
                            "kept; please look",
                            at -> at.before(b -> GONE.contains(b.codes().rec()))),
                    note("199", "An episode follows adoption.", SequenceRules::wasAdopted),
                    note(
                            "390",
                            "Adopted, but not from a placement for adoption.",
                            at ->
                                    ADOPTED.contains(at.codes().rec())
                                            && !ADOPTION_PLACES.contains(at.codes().place())));

    private SequenceRules() {}

    private static boolean goesOn(EpisodeAt at) {
        return at.row().dec().isPresent()
                && at.next(n -> at.row().dec().filter(n.decom()::equals).isPresent());
    }

    private static boolean isGap(EpisodeRow before, EpisodeRow row) {
        return before.dec().filter(end -> end.isBefore(row.decom())).isPresent();
    }

    private static boolean isReason(EpisodeAt at, String... reasons) {
        return at.isJoined() && List.of(reasons).contains(at.codes().rne());
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
        return at.year().rows().subList(0, at.index()).stream()
                .anyMatch(row -> ADOPTED.contains(row.codes().rec()));
    }
}
