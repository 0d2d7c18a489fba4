package org.homeward.fairness;

/** What children are compared by. None of it weighs in a match or a review. */
public enum Trait {
    SEX("Sex"),
    AGE_BAND("Age"),
    ETHNICITY("Ethnicity"),
    DISABILITY("Disability");

    private final String label;

    Trait(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
