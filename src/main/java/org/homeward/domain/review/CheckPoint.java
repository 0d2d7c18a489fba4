package org.homeward.domain.review;

/**
 * When somebody looks in after a move: dense in the first 14 weeks, in which five of six early
 * disruptions came (evaluation of Birmingham's step-down programme, 2017), thin after.
 */
public enum CheckPoint {
    DAY_3("Day 3", 3),
    DAY_7("Day 7", 7),
    WEEK_2("Week 2", 14),
    WEEK_4("Week 4", 28),
    WEEK_6("Week 6", 42),
    WEEK_9("Week 9", 63),
    WEEK_12("Week 12", 84),
    WEEK_14("Week 14", 98),
    WEEK_18("Week 18", 126),
    WEEK_24("Week 24", 168),
    WEEK_36("Week 36", 252),
    WEEK_52("Week 52", 364),
    WEEK_104("Week 104", 728);

    private final String label;
    private final int days;

    CheckPoint(String label, int days) {
        this.label = label;
        this.days = days;
    }

    public String label() {
        return label;
    }

    /** Days after the day of the move. */
    public int days() {
        return days;
    }
}
