package org.homeward.stepdown.readiness;

import java.util.Optional;

/** How an indicator stands against some weeks before, in the same stay. */
public enum Trend {
    BETTER("Better"),
    SAME("The same"),
    WORSE("Worse"),
    /** Not known now, or not known then, or the child was not here then. */
    NOT_KNOWN("Not known");

    private final String label;

    Trend(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Trend of(Optional<Mark.Level> before, Optional<Mark.Level> now) {
        if (before.isEmpty() || now.isEmpty()) {
            return NOT_KNOWN;
        }
        int change = now.get().compareTo(before.get());
        if (change == 0) {
            return SAME;
        }
        return change > 0 ? BETTER : WORSE;
    }
}
