package org.homeward.matching.change;

/**
 * Kinds of change that can make a home possible, in the order of how little they ask for: first
 * what the officer can do today, then what others agree to, then what panels and builders do.
 */
public enum Kind {
    DATE("A later start"),
    HOLD("A held place released"),
    SHARING("A sharing agreement"),
    ITEM("An essential item relaxed"),
    AREA("A wider area"),
    SUPPORT("Support in place"),
    TRAINING("Training"),
    AGES("Approval for other ages"),
    SEX("Approval for boys and girls"),
    TYPE("Approval for another kind of fostering"),
    NUMBER("Approval for more children"),
    EXEMPTION("An exemption from the fostering limit"),
    BED("One more bedroom");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** It is about the household and would last, so that it can help other searches too. */
    public boolean isOfHousehold() {
        return switch (this) {
            case DATE, HOLD, ITEM, AREA, EXEMPTION -> false;
            case SHARING, SUPPORT, TRAINING, AGES, SEX, TYPE, NUMBER, BED -> true;
        };
    }

    /** A panel decides it: the terms of approval would be varied. */
    public boolean isVariation() {
        return this == AGES || this == SEX || this == TYPE || this == NUMBER;
    }
}
