package org.homeward.domain.common;

/** Age bands of the published tables. */
public enum AgeBand {
    BEFORE_BIRTH("before birth"),
    UNDER_1("0"),
    FROM_1_TO_4("1-4"),
    FROM_5_TO_9("5-9"),
    FROM_10_TO_15("10-15"),
    FROM_16_TO_17("16-17"),
    ADULT("18+"),
    UNKNOWN("unknown");

    private final String label;

    AgeBand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
