package org.homeward.domain.review;

/** What a child says about living with a family. Nobody may speak for a child who was not asked. */
public enum Wish {
    YES("Yes"),
    YES_BUT("Yes, but"),
    NOT_SURE("Not sure"),
    NO("No"),
    NOT_ASKED("Not asked");

    private final String label;

    Wish(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The child was asked and answered, whatever the answer. */
    public boolean isAnswered() {
        return this != NOT_ASKED;
    }
}
