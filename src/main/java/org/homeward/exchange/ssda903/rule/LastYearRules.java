package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.EpisodeRule.note;
import static org.homeward.exchange.ssda903.rule.EpisodeRule.warning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.homeward.domain.care.EpisodeRow;

/** Rules that compare a return with that of the year before, where both were read. */
final class LastYearRules {
    /** Codes that a new code list replaced while the placement went on. */
    private static final Map<String, Set<String>> RENAMED =
            Map.of(
                    "H5",
                    Set.of("K3"),
                    "P2",
                    Set.of("K3"),
                    "Z1",
                    Set.of("Z11", "Z12", "Z13", "Z14"),
                    "Q1",
                    Set.of("U1", "U2", "U3"),
                    "Q2",
                    Set.of("U4", "U5", "U6"));

    static final List<EpisodeRule> ALL =
            List.of(
                    warning(
                            "502",
                            "Last year's open episode starts on another day in this return.",
                            at -> at.isFirst() && open(at, last -> !isSameStart(last, at.row()))),
                    differs("503A", "reason for the new episode", EpisodeRow.Codes::rne),
                    differs("503B", "legal status", EpisodeRow.Codes::legal),
                    differs("503C", "category of need", EpisodeRow.Codes::need),
                    note(
                            "503D",
                            "Last year's open episode has another placement in this return.",
                            at -> isSame(at) && open(at, last -> isOtherPlace(last, at.row()))),
                    differs("503E", "provider", EpisodeRow.Codes::provider),
                    differs("503F", "URN", EpisodeRow.Codes::urn),
                    warning(
                            "562",
                            "The episode began before the year but is not in last year's return.",
                            at ->
                                    at.year().lastYearRead()
                                            && !at.startsInYear()
                                            && !isInLastYear(at)),
                    warning(
                            "NoE",
                            "Looked after before the year began, but not in last year's return.",
                            at ->
                                    at.isFirst()
                                            && at.year().lastYearRead()
                                            && at.year().lastYear().isEmpty()
                                            && !at.startsInYear()));

    private LastYearRules() {}

    private static EpisodeRule differs(
            String number, String what, Function<EpisodeRow.Codes, String> code) {
        return note(
                number,
                "Last year's open episode has another " + what + " in this return.",
                at ->
                        isSame(at)
                                && open(
                                        at,
                                        last ->
                                                !code.apply(last.codes())
                                                        .equals(code.apply(at.codes()))));
    }

    private static boolean isSame(EpisodeAt at) {
        return at.isFirst() && open(at, last -> isSameStart(last, at.row()));
    }

    private static boolean open(
            EpisodeAt at, java.util.function.Predicate<EpisodeRow> lastYearsOpen) {
        return at.year().lastYear().flatMap(ChildYear::findOpen).filter(lastYearsOpen).isPresent();
    }

    private static boolean isSameStart(EpisodeRow last, EpisodeRow row) {
        return last.decom().equals(row.decom());
    }

    private static boolean isOtherPlace(EpisodeRow last, EpisodeRow row) {
        String before = last.codes().place();
        String now = row.codes().place();
        return !before.equals(now) && !RENAMED.getOrDefault(before, Set.of()).contains(now);
    }

    private static boolean isInLastYear(EpisodeAt at) {
        return at.year()
                .lastYear()
                .filter(last -> last.rows().stream().anyMatch(row -> isSameStart(row, at.row())))
                .isPresent();
    }
}
