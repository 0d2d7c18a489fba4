package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.note;
import static org.homeward.exchange.ssda903.rule.Check.warning;
import static org.homeward.exchange.ssda903.table.Column.REVIEW;
import static org.homeward.exchange.ssda903.table.Column.REVIEW_CODE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.exchange.ssda903.code.CodeLists;

/** Rules on reviews and on how the child took part. */
final class ReviewRules {
    private static final int TAKES_PART_FROM = 4;

    static final List<Check<RowAt>> ALL =
            List.of(
                    Check.<RowAt>warning(
                                    "166",
                                    "The day of the review is missing or is not a date.",
                                    "REVIEW 31/02/2018",
                                    at -> at.date(REVIEW).isEmpty())
                            .showing(at -> at.text(REVIEW)),
                    Check.<RowAt>warning(
                                    "167",
                                    "How the child took part is missing or none of the codes.",
                                    "REVIEW_CODE PN9",
                                    at ->
                                            !CodeLists.of("REVIEW_CODE")
                                                    .isValid(
                                                            at.text(REVIEW_CODE),
                                                            at.year().number()))
                            .showing(at -> at.text(REVIEW_CODE)),
                    note(
                            "399",
                            "A review, or whether a mother, is told though all care is short"
                                    + " breaks.",
                            "a review with LS V4",
                            ReviewRules::hasOnlyShortBreaks),
                    warning(
                            "440",
                            "The code for under 4, but the child was 4 or over.",
                            "PN0 on the 4th birthday",
                            at ->
                                    at.is(REVIEW_CODE, "PN0")
                                            && onDay(
                                                    at,
                                                    (a, day) -> a.isAtLeast(TAKES_PART_FROM, day))),
                    warning(
                            "441",
                            "A code for 4 and over, but the child was under 4.",
                            "PN1 the day before the 4th birthday",
                            at ->
                                    at.text(REVIEW_CODE).startsWith("PN")
                                            && !at.is(REVIEW_CODE, "PN0")
                                            && onDay(
                                                    at,
                                                    (a, day) ->
                                                            a.isYoungerThan(
                                                                    TAKES_PART_FROM, day))));

    private ReviewRules() {}

    static boolean hasOnlyShortBreaks(RowAt at) {
        for (EpisodeRow row : at.in().episodes()) {
            if (!ChildInReturn.isShortBreak(row)) {
                return false;
            }
        }
        return at.in().hasEpisodes();
    }

    private static boolean onDay(RowAt at, BiPredicate<RowAt, LocalDate> test) {
        return at.date(REVIEW).filter(day -> test.test(at, day)).isPresent();
    }
}
