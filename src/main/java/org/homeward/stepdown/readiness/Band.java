package org.homeward.stepdown.readiness;

/** What a review list is ordered by; the lowest first. It prompts a question, never an answer. */
public enum Band {
    HELD("Held by a gate"),
    REVISIT("Revisit by the review date"),
    WORK_TOWARDS("Work towards"),
    REVIEW_NOW("Review now");

    private final String label;

    Band(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
