package org.homeward.domain.review;

import java.util.OptionalInt;
import org.homeward.domain.common.Answer;

/**
 * How education goes.
 *
 * @param attendance per cent of sessions attended in the days of the report
 * @param changePlanned a change of school is planned
 * @param moveKeepsSchool a move to a family could keep the school
 */
public record Schooling(
        OptionalInt attendance,
        Answer settled,
        Answer excluded,
        Answer changePlanned,
        Answer moveKeepsSchool) {
    public static final Schooling UNKNOWN =
            new Schooling(
                    OptionalInt.empty(),
                    Answer.UNKNOWN,
                    Answer.UNKNOWN,
                    Answer.UNKNOWN,
                    Answer.UNKNOWN);

    /** Throws {@link IllegalArgumentException} for an attendance outside 0 to 100. */
    public Schooling {
        if (attendance.isPresent() && (attendance.getAsInt() < 0 || attendance.getAsInt() > 100)) {
            throw new IllegalArgumentException("Attendance is 0 to 100 per cent.");
        }
    }
}
