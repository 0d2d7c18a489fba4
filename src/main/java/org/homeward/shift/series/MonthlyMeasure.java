package org.homeward.shift.series;

/** What is counted month by month to tell a signal from noise. */
public enum MonthlyMeasure {
    ENTRIES("Children coming into care", "entries"),
    EXITS("Children leaving care", "exits"),
    STEP_DOWNS("Moves from residential to foster care", "step-downs"),
    MOVES("Moves to another carer or home", "moves");

    private final String label;
    private final String code;

    MonthlyMeasure(String label, String code) {
        this.label = label;
        this.code = code;
    }

    public String label() {
        return label;
    }

    /** The name that notes of months go by. */
    public String code() {
        return code;
    }
}
