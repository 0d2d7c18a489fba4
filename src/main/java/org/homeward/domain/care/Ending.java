package org.homeward.domain.care;

/**
 * How an episode ended.
 *
 * @param reason REC; empty while open or not recorded
 * @param changeReason REASON_PLACE_CHANGE; empty when not recorded
 * @param presumed the end was not reported but follows from a newer return
 */
public record Ending(String reason, String changeReason, boolean presumed) {
    public static final Ending NONE = new Ending("", "", false);
}
