package org.homeward.app.report;

/** Who a report is for. */
public enum Audience {
    INTERNAL("internal"),
    /** Counts of 1 to 5 are hidden, and what would give them away. */
    PUBLIC("public");

    private final String label;

    Audience(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
