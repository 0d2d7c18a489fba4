package org.homeward.domain.common;

/**
 * Anybody who can be on a list of people to keep apart: child, carer, occupant or other. Never
 * blank; at most 40 characters.
 */
public record PersonId(String text) implements Comparable<PersonId> {
    public PersonId {
        text = IdText.checked(text, "PersonId");
    }

    public static PersonId of(String text) {
        return new PersonId(text);
    }

    @Override
    public int compareTo(PersonId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
