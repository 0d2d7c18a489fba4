package org.homeward.domain.common;

/**
 * A placement: one child living somewhere over a span of days. Never blank; at most 40 characters.
 */
public record PlacementId(String text) implements Comparable<PlacementId> {
    public PlacementId {
        text = IdText.checked(text, "PlacementId");
    }

    public static PlacementId of(String text) {
        return new PlacementId(text);
    }

    @Override
    public int compareTo(PlacementId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
