package org.homeward.stepdown.journey;

/** The columns of the board, from left to right. */
public enum BoardColumn {
    NOT_NOW("Not now"),
    PREPARING("Preparing"),
    MATCHING("Matching"),
    MOVED("Moved"),
    RETURNED("Returned");

    private final String label;

    BoardColumn(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
