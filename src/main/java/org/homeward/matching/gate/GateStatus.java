package org.homeward.matching.gate;

/** How a gate, or a part of it, stands. */
public enum GateStatus {
    NOT_NEEDED("not needed"),
    DONE("done"),
    /** It may follow the start, by a day that is named. */
    LATER("may follow"),
    /** Whether it is needed cannot be told from what is recorded. */
    QUESTION("find out"),
    /** The placement cannot start without it. */
    MISSING("missing");

    private final String label;

    GateStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
