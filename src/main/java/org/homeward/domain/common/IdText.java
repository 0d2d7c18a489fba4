package org.homeward.domain.common;

/** What every id must be: some text, trimmed, short enough for every column. */
final class IdText {
    private static final int LONGEST = 40;

    private IdText() {}

    static String checked(String text, String what) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "%s needs 1 to %d characters; it has %d."
                            .formatted(what, LONGEST, trimmed.length()));
        }
        return trimmed;
    }
}
