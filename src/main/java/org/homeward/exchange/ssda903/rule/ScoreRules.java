package org.homeward.exchange.ssda903.rule;

import static org.homeward.exchange.ssda903.rule.Check.note;
import static org.homeward.exchange.ssda903.rule.Check.warning;
import static org.homeward.exchange.ssda903.table.Column.SDQ_REASON;
import static org.homeward.exchange.ssda903.table.Column.SDQ_SCORE;

import java.util.List;
import org.homeward.exchange.ssda903.table.Table;

/** Rules on strengths and difficulties scores, which are for ages 4 to 16 in long care. */
final class ScoreRules {
    private static final int YOUNGEST = 4;
    private static final int TOO_OLD = 17;

    static final List<Check<RowAt>> ALL =
            List.of(
                    Check.<RowAt>warning(
                                    "180",
                                    "The score is not a number from 0 to 40.",
                                    "SDQ_SCORE 41",
                                    at -> at.has(SDQ_SCORE) && at.score().isEmpty())
                            .showing(at -> at.text(SDQ_SCORE))
                            .repairedBy("not used"),
                    warning(
                            "188",
                            "A score, or a reason for none, for a child under 4.",
                            "SDQ_SCORE 12 at 3",
                            at -> isTold(at) && at.isYoungerThan(YOUNGEST, at.year().end())),
                    warning(
                            "189",
                            "A score, or a reason for none, for a child of 17 or over.",
                            "SDQ_SCORE 12 at 17 when the year began",
                            at -> isTold(at) && at.isAtLeast(TOO_OLD, at.year().start())),
                    warning(
                            "157",
                            "Age is the reason for no score, though the child is of the age for"
                                    + " one.",
                            "SDQ1 at 8",
                            at ->
                                    at.is(SDQ_REASON, "SDQ1")
                                            && !at.has(SDQ_SCORE)
                                            && at.isAtLeast(YOUNGEST, at.year().start())
                                            && isUpTo16(at)
                                            && isLong(at)),
                    warning(
                            "185",
                            "A score, though not looked after for the twelve months.",
                            "SDQ_SCORE 12, looked after since June",
                            at -> at.has(SDQ_SCORE) && isShort(at)),
                    warning(
                            "198",
                            "A reason for no score, though not looked after for the twelve months.",
                            "SDQ2, looked after since June",
                            at -> at.has(SDQ_REASON) && isShort(at)),
                    note(
                            "186",
                            "Neither a score nor a reason for none, though looked after for the"
                                    + " twelve months at 4 to 16.",
                            "both blank at 8",
                            at ->
                                    !isTold(at)
                                            && isLong(at)
                                            && at.isAtLeast(YOUNGEST, at.year().start())
                                            && at.isYoungerThan(TOO_OLD, at.year().end())),
                    Check.<RowAt>warning(
                                    "196",
                                    "The reason for no score is none of the codes.",
                                    "SDQ_REASON SDQ9",
                                    at -> at.isNoCode(SDQ_REASON))
                            .showing(at -> at.text(SDQ_REASON)),
                    warning(
                            "197a",
                            "A score and a reason for none.",
                            "SDQ_SCORE 12 with SDQ2",
                            at -> at.has(SDQ_SCORE) && at.has(SDQ_REASON)));

    private ScoreRules() {}

    private static boolean isTold(RowAt at) {
        return at.hasAny(SDQ_SCORE, SDQ_REASON);
    }

    /** The 16th birthday is on the last day of the year or later. */
    private static boolean isUpTo16(RowAt at) {
        return at.isYoungerThan(16, at.year().end().minusDays(1));
    }

    static boolean isLong(RowAt at) {
        return at.year().has(Table.EPISODES) && at.in().isLongLookedAfter();
    }

    static boolean isShort(RowAt at) {
        return at.year().has(Table.EPISODES) && !at.in().isLongLookedAfter();
    }
}
