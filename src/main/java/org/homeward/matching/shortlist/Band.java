package org.homeward.matching.shortlist;

/** How good a match looks, in the order in which homes are shown. */
public enum Band {
    STRONG("Strong"),
    POSSIBLE("Possible"),
    WEAK("Weak"),
    TOO_LITTLE_INFORMATION("Too little information");

    private final String label;

    Band(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
