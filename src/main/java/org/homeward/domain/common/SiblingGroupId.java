package org.homeward.domain.common;

/** A group of brothers and sisters. Never blank; at most 40 characters. */
public record SiblingGroupId(String text) implements Comparable<SiblingGroupId> {
    public SiblingGroupId {
        text = IdText.checked(text, "SiblingGroupId");
    }

    public static SiblingGroupId of(String text) {
        return new SiblingGroupId(text);
    }

    @Override
    public int compareTo(SiblingGroupId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
