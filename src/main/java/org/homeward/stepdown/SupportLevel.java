package org.homeward.stepdown;

/**
 * How much is put around a family. It follows from the child's needs and never from points: in the
 * published services the package defines the placement, not the child.
 */
public enum SupportLevel {
    STANDARD("Standard"),
    ENHANCED("Enhanced"),
    INTENSIVE("Intensive");

    private final String label;

    SupportLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
