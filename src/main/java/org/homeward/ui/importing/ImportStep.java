package org.homeward.ui.importing;

/** Where the import stands. */
public enum ImportStep {
    FILES(1),
    COLUMNS(2),
    CODES(3),
    CHECKS(4),
    PREVIEW(5),
    RECEIPT(6);

    private final int number;

    ImportStep(int number) {
        this.number = number;
    }

    /** From 1. */
    int number() {
        return number;
    }
}
