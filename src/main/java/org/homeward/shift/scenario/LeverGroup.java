package org.homeward.shift.scenario;

/** Levers that belong together, and which of the two dials they turn. */
public enum LeverGroup {
    ENTRIES("Entries", Dial.COUNT),
    EXITS("Exits", Dial.COUNT),
    STEP_DOWN("Step-down", Dial.MIX),
    RECRUITMENT("New foster households", Dial.MIX),
    AGENCY("Agency to own carers", Dial.MIX),
    PRICES("Price growth a year", Dial.COST),
    SPEND("Programme spend", Dial.COST);

    private final String label;
    private final Dial dial;

    LeverGroup(String label, Dial dial) {
        this.label = label;
        this.dial = dial;
    }

    public String label() {
        return label;
    }

    public Dial dial() {
        return dial;
    }

    /** What a lever can change at all. */
    public enum Dial {
        COUNT("changes how many children are looked after"),
        MIX("changes where children live and what it costs, never how many there are"),
        COST("changes what it costs, neither where children live nor how many there are");

        private final String sentence;

        Dial(String sentence) {
            this.sentence = sentence;
        }

        /** Such as {@code changes how many children are looked after}. */
        public String sentence() {
            return sentence;
        }
    }
}
