package org.homeward.ui.importing;

/** Differences with their sign. */
final class Differences {
    private Differences() {}

    /** "+3", "-1,204", "none". */
    static String signed(int difference) {
        return difference == 0 ? "none" : "%+,d".formatted(difference);
    }
}
