package org.homeward.exchange.ssda903.table;

import java.util.OptionalInt;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.common.ChildId;

/**
 * The strengths and difficulties score of a child in one year.
 *
 * @param score 0 to 40; empty when none was taken or it is no such number
 * @param text as written, for reports
 */
public record SdqRow(ChildId child, OptionalInt score, String text, RowSource source) {
    private static final int HIGHEST_SCORE = 40;

    public static SdqRow of(OtherRow row) {
        String text = row.text(Column.SDQ_SCORE);
        boolean isNumber =
                !text.isEmpty()
                        && text.length() <= 2
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int score = isNumber ? Integer.parseInt(text) : -1;
        boolean isScore = score >= 0 && score <= HIGHEST_SCORE;
        return new SdqRow(
                row.child(),
                isScore ? OptionalInt.of(score) : OptionalInt.empty(),
                text,
                row.source());
    }
}
