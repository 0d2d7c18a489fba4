package org.homeward.domain.common;

/**
 * A child, by the authority's own code. Treated as text: real codes hold letters. Never blank; at
 * most 40 characters.
 */
public record ChildId(String text) implements Comparable<ChildId> {
    public ChildId {
        text = IdText.checked(text, "ChildId");
    }

    public static ChildId of(String text) {
        return new ChildId(text);
    }

    /** The same child as somebody who can be on a list of people to keep apart. */
    public PersonId asPerson() {
        return new PersonId(text);
    }

    @Override
    public int compareTo(ChildId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
