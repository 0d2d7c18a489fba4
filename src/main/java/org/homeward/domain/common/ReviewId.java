package org.homeward.domain.common;

/** A step-down review. Never blank; at most 40 characters. */
public record ReviewId(String text) implements Comparable<ReviewId> {
    public ReviewId {
        text = IdText.checked(text, "ReviewId");
    }

    public static ReviewId of(String text) {
        return new ReviewId(text);
    }

    @Override
    public int compareTo(ReviewId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
