package org.homeward.shift.forecast;

/** Whether unaccompanied asylum-seeking children are meant. */
public enum Who {
    EVERYBODY("all children"),
    NOT_UNACCOMPANIED("without unaccompanied children"),
    UNACCOMPANIED("unaccompanied children only");

    private final String label;

    Who(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean includes(boolean unaccompanied) {
        return this == EVERYBODY || unaccompanied == (this == UNACCOMPANIED);
    }
}
