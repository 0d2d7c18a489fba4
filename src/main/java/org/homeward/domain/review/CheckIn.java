package org.homeward.domain.review;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Recorded;

/**
 * What somebody found who looked in on a child after the move.
 *
 * @param on the day it took place
 * @param childsWords as the child said them; may be empty when the child had nothing to say
 */
public record CheckIn(
        PlacementId placement,
        CheckPoint point,
        LocalDate on,
        Going going,
        Measures measures,
        String childsWords,
        String note,
        Recorded recorded) {
    /** How it goes: a word, shown with an icon and never by colour alone. */
    public enum Going {
        WELL("Going well"),
        WORRIES("Some worries"),
        AT_RISK("At risk");

        private final String label;

        Going(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * What was measured; an empty figure is not known.
     *
     * @param childsRating 1 to 5, by the child
     * @param carerStrain 0 to 10, by the carer
     * @param attendance per cent of school sessions
     * @param sdq total of the strengths and difficulties questionnaire, 0 to 40
     */
    public record Measures(
            OptionalInt childsRating,
            OptionalInt carerStrain,
            OptionalInt attendance,
            OptionalInt sdq) {
        public static final Measures NONE =
                new Measures(
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty());

        /** Throws {@link IllegalArgumentException} for a figure outside its scale. */
        public Measures {
            check(childsRating, 1, 5, "The child's rating");
            check(carerStrain, 0, 10, "The carer's strain");
            check(attendance, 0, 100, "Attendance");
            check(sdq, 0, 40, "The score");
        }

        private static void check(OptionalInt figure, int from, int to, String what) {
            if (figure.isPresent() && (figure.getAsInt() < from || figure.getAsInt() > to)) {
                throw new IllegalArgumentException("%s is %d to %d.".formatted(what, from, to));
            }
        }
    }
}
