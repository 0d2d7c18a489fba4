package org.homeward.domain.common;

/** A children's home or other establishment. Never blank; at most 40 characters. */
public record HomeId(String text) implements Comparable<HomeId> {
    public HomeId {
        text = IdText.checked(text, "HomeId");
    }

    public static HomeId of(String text) {
        return new HomeId(text);
    }

    @Override
    public int compareTo(HomeId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
