package org.homeward.shift.series;

/** What is both published each year and counted from the records in the same way. */
public enum YearMeasure {
    LOOKED_AFTER("Children looked after on 31 March", false),
    FOSTERED("Fostered, per cent of looked after", true),
    /** Secure units and children's homes; to 2017 the published figure counts hostels as well. */
    HOMES("In children's homes and secure units, per cent", true),
    UNACCOMPANIED("Unaccompanied asylum-seeking children", false),
    STARTS("Children starting in the year", false),
    CEASES("Children ceasing in the year", false),
    /** Of those whose distance is known or not, as published. */
    OVER_20_MILES("Placed more than 20 miles from home, per cent", true),
    OUTSIDE("Placed outside the area, per cent", true),
    THREE_PLUS("Three or more placements in the year, per cent", true),
    RATE("Looked after per 10,000 children", true);

    private final String label;
    private final boolean comparable;

    YearMeasure(String label, boolean comparable) {
        this.label = label;
        this.comparable = comparable;
    }

    public String label() {
        return label;
    }

    /** Areas of any size can be put side by side; a plain number needs an index. */
    public boolean isComparable() {
        return comparable;
    }
}
