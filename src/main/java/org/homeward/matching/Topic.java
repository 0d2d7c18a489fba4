package org.homeward.matching;

/**
 * What a home is weighed on. Cost and ethnicity are not among them and never will be; likeness of
 * age is a term of approval, not a merit.
 */
public enum Topic {
    NEEDS("Needs and skills"),
    HOME("Near home"),
    SCHOOL("Near school"),
    FAMILY("Near family time"),
    HOUSEHOLD("Others in the household"),
    SIBLINGS("Brothers and sisters"),
    PREFERENCES("What is asked for"),
    IDENTITY("Identity"),
    CONTINUITY("Somebody known");

    private final String label;

    Topic(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
