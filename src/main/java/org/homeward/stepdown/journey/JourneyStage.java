package org.homeward.stepdown.journey;

import java.util.OptionalInt;
import org.homeward.domain.review.StepDownReview.Decision;

/**
 * Where a child stands between a flag and two years with a family. A stage is derived from what is
 * recorded; nobody ticks it. Stages 1 to 14 follow each other, the others lead aside.
 */
public enum JourneyStage {
    FLAGGED("Flagged", 1, BoardColumn.PREPARING),
    SCREENED("Screened", 2, BoardColumn.PREPARING),
    REVIEWED("Reviewed: proceed", 3, BoardColumn.PREPARING),
    PROFILE_READY("Profile ready", 4, BoardColumn.PREPARING),
    FAMILY_FINDING("Family finding", 5, BoardColumn.MATCHING),
    MATCH_PROPOSED("Match proposed", 6, BoardColumn.MATCHING),
    APPROVED("Looked-after review and approvals", 7, BoardColumn.MATCHING),
    INTRODUCTIONS("Introductions", 8, BoardColumn.MATCHING),
    MOVED_IN("Moved in", 9, BoardColumn.MOVED),
    SETTLEMENT("Settlement (weeks 0 to 12)", 10, BoardColumn.MOVED),
    STABILISATION("Stabilisation (weeks 13 to 24)", 11, BoardColumn.MOVED),
    MAINTENANCE("Maintenance (weeks 25 to 52)", 12, BoardColumn.MOVED),
    SUSTAINED_52("Sustained at 52 weeks", 13, BoardColumn.MOVED),
    SUSTAINED_104("Sustained at 104 weeks", 14, BoardColumn.MOVED),
    NOT_NOW("Reviewed: not now", 0, BoardColumn.NOT_NOW),
    NOT_SUITABLE("Reviewed: not suitable", 0, BoardColumn.NOT_NOW),
    NEED_INFORMATION("Reviewed: information needed", 0, BoardColumn.NOT_NOW),
    WITHDRAWN("Review withdrawn", 0, BoardColumn.NOT_NOW),
    PAUSED("Paused", 0, BoardColumn.NOT_NOW),
    CHILD_CHANGED_MIND("The child changed their mind", 0, BoardColumn.NOT_NOW),
    PLAN_CHANGED("Another plan", 0, BoardColumn.NOT_NOW),
    DISRUPTED("Ended otherwise than planned", 0, BoardColumn.RETURNED);

    private final String label;
    private final int number;
    private final BoardColumn column;

    JourneyStage(String label, int number, BoardColumn column) {
        this.label = label;
        this.number = number;
        this.column = column;
    }

    public String label() {
        return label;
    }

    /** 1 to 14; empty for a stage that leads aside. */
    public OptionalInt number() {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public BoardColumn column() {
        return column;
    }

    /** The child lives with the family that was found. */
    public boolean isWithFamily() {
        return column == BoardColumn.MOVED;
    }

    /** A family is being looked for or got to know. */
    public boolean isSearching() {
        return column == BoardColumn.MATCHING;
    }

    /** The stage that a decision alone leads to. */
    static JourneyStage of(Decision decision) {
        return switch (decision) {
            case PROCEED -> REVIEWED;
            case NOT_NOW -> NOT_NOW;
            case NOT_SUITABLE -> NOT_SUITABLE;
            case NEED_INFORMATION -> NEED_INFORMATION;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
