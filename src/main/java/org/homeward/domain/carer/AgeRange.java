package org.homeward.domain.carer;

/**
 * Ages in completed years, both ends inside.
 *
 * @param youngest 0 and up
 * @param oldest at most 25
 */
public record AgeRange(int youngest, int oldest) {
    /** Throws {@link IllegalArgumentException} when the ends are the wrong way round. */
    public AgeRange {
        if (youngest < 0 || oldest < youngest || oldest > 25) {
            throw new IllegalArgumentException(
                    "Ages %d to %d are not a range.".formatted(youngest, oldest));
        }
    }

    public boolean covers(int age) {
        return age >= youngest && age <= oldest;
    }

    @Override
    public String toString() {
        return youngest + " to " + oldest;
    }
}
