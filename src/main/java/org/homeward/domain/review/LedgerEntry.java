package org.homeward.domain.review;

import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Recorded;

/**
 * One thing that speaks for or against a move to a family, with the person who says so. Money is
 * never one of them.
 *
 * @param evidence where it can be read or seen, such as a report and its date
 */
public record LedgerEntry(
        String id,
        ChildId child,
        Side side,
        Weight weight,
        String text,
        String evidence,
        Recorded recorded) {
    /** Which way it speaks. */
    public enum Side {
        FOR,
        AGAINST
    }

    /** How much it weighs with its author; words, so that nobody adds them up. */
    public enum Weight {
        STRONG,
        SOME
    }
}
