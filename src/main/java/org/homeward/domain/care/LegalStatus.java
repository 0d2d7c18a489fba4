package org.homeward.domain.care;

/**
 * Legal status as the return codes it (LS).
 *
 * @param code two characters; empty when not recorded
 */
public record LegalStatus(String code) {
    /** Short breaks under section 20: left out of published looked-after counts. */
    public boolean isShortBreak() {
        return code.equals("V3") || code.equals("V4");
    }

    /** Remand and other youth justice statuses. */
    public boolean isYouthJustice() {
        return code.startsWith("J");
    }
}
