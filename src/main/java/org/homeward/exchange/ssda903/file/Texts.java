package org.homeward.exchange.ssda903.file;

/** Gives the same string for the same characters most of the time: codes and dates repeat. */
final class Texts {
    private static final int SLOTS = 32_768;
    private static final int LONGEST = 16;
    private final String[] seen = new String[SLOTS];

    Texts() {
        java.util.Arrays.fill(seen, "");
    }

    String of(char[] buffer, int offset, int length) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return new String(buffer, offset, length);
        }
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        int slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
        if (!isSame(seen[slot], buffer, offset, length)) {
            seen[slot] = new String(buffer, offset, length);
        }
        return seen[slot];
    }

    private static boolean isSame(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
