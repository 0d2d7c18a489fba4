package org.homeward.domain.common;

/** A carer in a household. Never blank; at most 40 characters. */
public record CarerId(String text) implements Comparable<CarerId> {
    public CarerId {
        text = IdText.checked(text, "CarerId");
    }

    public static CarerId of(String text) {
        return new CarerId(text);
    }

    @Override
    public int compareTo(CarerId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
