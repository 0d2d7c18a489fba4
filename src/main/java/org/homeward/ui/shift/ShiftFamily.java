package org.homeward.ui.shift;

/** Families of charts; one is on the screen at a time. */
public enum ShiftFamily {
    STOCK("Stock and plan"),
    SHARE("Share"),
    BY("By age, provider, distance, legal status"),
    FLOWS("Flows"),
    SANKEY("Moves between kinds (Sankey)"),
    SIGNALS("Signals (SPC)"),
    LENGTHS("Lengths and moves"),
    COMPARISON("Comparison");

    private final String label;

    ShiftFamily(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
