package org.homeward.shift.cost;

/** What a price rests on, the surest first. */
public enum Basis {
    /** The fee that was agreed for the placement itself. */
    AGREED_FEE("agreed fee"),
    /** A price of the register that names where it comes from. */
    REGISTER("price register"),
    /** A price that nobody has confirmed, or one grown into the future. */
    ASSUMPTION("assumption");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
