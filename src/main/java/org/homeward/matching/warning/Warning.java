package org.homeward.matching.warning;

import org.homeward.domain.common.Reason;

/**
 * Something about a home that a person takes notice of when deciding, and says so.
 *
 * @param code stable short code, such as {@code W1}
 * @param sentence plain English with the values that raised it
 * @param basis paper, practice or policy that it comes from
 */
public record Warning(String code, String sentence, String basis) {

    /** The same as a reason, for lists that hold both. */
    public Reason asReason() {
        return new Reason(code, sentence, basis);
    }
}
