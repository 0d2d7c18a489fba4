package org.homeward.ui.quality;

/** How long ago an issue was first found. */
public enum IssueAge {
    WEEK(0, 7),
    MONTH(8, 30),
    QUARTER(31, 90),
    OLDER(91, Long.MAX_VALUE);

    private final long from;
    private final long to;

    IssueAge(long from, long to) {
        this.from = from;
        this.to = to;
    }

    boolean covers(long days) {
        return from <= days && days <= to;
    }
}
