package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.note;
import static org.homeward.exchange.ssda903.rule.Check.warning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.homeward.domain.care.EpisodeRow;

/**
 * Rules that compare a return with the nearest earlier one that was read. Where a year between them
 * was not read, only what had begun by the earlier one's last day can be missed in it.
 */
final class EarlierReturnRules {
    /** Codes that a new code list replaced while the placement went on. */
    private static final Map<String, Set<String>> RENAMED =
            Map.of(
                    "H5", Set.of("K3"),
                    "P2", Set.of("K3"),
                    "Z1", Set.of("Z11", "Z12", "Z13", "Z14"),
                    "Q1", Set.of("U1", "U2", "U3"),
                    "Q2", Set.of("U4", "U5", "U6"));

    private static final List<Check<EpisodeAt>> PLAIN =
            List.of(
                    warning(
                            "502",
                            "The open episode of the return before starts on another day in this"
                                    + " one.",
                            "open from 01/05/2016, now from 02/05/2016",
                            at -> at.isFirst() && open(at, last -> !isSameStart(last, at.row()))),
                    differs("503A", "reason for the new episode", c -> c.codes().rne()),
                    differs("503B", "legal status", c -> c.codes().legal()),
                    differs("503C", "category of need", c -> c.codes().need()),
                    note(
                            "503D",
                            "The open episode of the return before has another placement in this"
                                    + " one.",
                            "U4, now K2; but not H5, now K3",
                            at -> isSame(at) && open(at, last -> isOtherPlace(last, at.row()))),
                    differs("503E", "provider", c -> c.codes().provider()),
                    differs("503F", "URN", c -> c.codes().urn()),
                    differs(
                            "503G",
                            "postcode, so that the distance may differ",
                            c -> c.homePost() + "," + c.placementPost()),
                    note(
                            "503H",
                            "The open episode of the return before has moved between England and"
                                    + " another country.",
                            "PL_POST CF10 1AA, now NR1 3AA",
                            at ->
                                    isSame(at)
                                            && open(
                                                    at,
                                                    last -> isAbroad(last) != isAbroad(at.row()))),
                    warning(
                            "562",
                            "The episode began by the end of the return before, but is not in it.",
                            "DECOM 01/03/2017, not in the return to 31/03/2017",
                            at -> at.year().wasReadBy(at.decom()) && !isInEarlier(at)),
                    warning(
                            "NoE",
                            "Looked after by the end of the return before, but not in it at all.",
                            "DECOM 01/03/2017, child not in the return to 31/03/2017",
                            at ->
                                    at.isFirst()
                                            && at.year().wasReadBy(at.decom())
                                            && at.in()
                                                    .earlier()
                                                    .filter(e -> !e.episodes().isEmpty())
                                                    .isEmpty()),
                    Check.<EpisodeAt>error(
                            "1010",
                            "Open at the end of the year, but the child has no episode in the next"
                                    + " return that was read.",
                            "presumed ended on 1 April after this return",
                            "open on 31/03/2017, nothing in the return to 31/03/2018",
                            at ->
                                    at.isLast()
                                            && !at.isEnded()
                                            && at.year().hasLater()
                                            && !at.in().isInLater()));

    static final List<Check<EpisodeAt>> ALL = PLAIN.stream().map(Check::comparing).toList();

    private EarlierReturnRules() {}

    private static Check<EpisodeAt> differs(
            String number, String what, Function<EpisodeRow, String> value) {
        return Check.<EpisodeAt>note(
                        number,
                        "The open episode of the return before has another "
                                + what
                                + " in this one.",
                        "one value in the return to 31/03/2017, another in the next",
                        at ->
                                isSame(at)
                                        && open(
                                                at,
                                                last ->
                                                        !value.apply(last)
                                                                .equals(value.apply(at.row()))))
                .showing(at -> value.apply(at.row()));
    }

    private static boolean isSame(EpisodeAt at) {
        return at.isFirst() && open(at, last -> isSameStart(last, at.row()));
    }

    private static boolean open(EpisodeAt at, Predicate<EpisodeRow> earlierOpen) {
        if (at.in().earlier().isEmpty()) {
            return false;
        }
        Optional<EpisodeRow> open = at.in().earlier().get().findOpen();
        return open.isPresent() && earlierOpen.test(open.get());
    }

    private static boolean isSameStart(EpisodeRow last, EpisodeRow row) {
        return last.decom().equals(row.decom());
    }

    private static boolean isOtherPlace(EpisodeRow last, EpisodeRow row) {
        String before = last.codes().place();
        String now = row.codes().place();
        return !before.equals(now) && !RENAMED.getOrDefault(before, Set.of()).contains(now);
    }

    private static boolean isAbroad(EpisodeRow row) {
        return PostcodeShape.isOutsideEngland(row.placementPost());
    }

    private static boolean isInEarlier(EpisodeAt at) {
        return at.in()
                .earlier()
                .filter(e -> e.episodes().stream().anyMatch(r -> isSameStart(r, at.row())))
                .isPresent();
    }
}
