package org.homeward.domain.common;

/** A fostering household. Never blank; at most 40 characters. */
public record HouseholdId(String text) implements Comparable<HouseholdId> {
    public HouseholdId {
        text = IdText.checked(text, "HouseholdId");
    }

    public static HouseholdId of(String text) {
        return new HouseholdId(text);
    }

    @Override
    public int compareTo(HouseholdId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
