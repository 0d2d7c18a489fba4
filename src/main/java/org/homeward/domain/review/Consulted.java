package org.homeward.domain.review;

/** Who was asked before a review decided. */
public enum Consulted {
    REVIEWING_OFFICER("Independent reviewing officer"),
    HOME_MANAGER("Home manager"),
    SCHOOL("School"),
    HEALTH("Health"),
    PARENTS("Parents"),
    SOCIAL_WORKER("Social worker"),
    CARER("Carer");

    private final String label;

    Consulted(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
