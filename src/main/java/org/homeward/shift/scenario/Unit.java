package org.homeward.shift.scenario;

import java.util.List;

/** What the number of a lever counts. */
public enum Unit {
    PER_CENT("perCent", "%"),
    /** Children more or fewer a month: an amount, not a rate. */
    CHILDREN_A_MONTH("childrenAMonth", "a month"),
    HOUSEHOLDS_A_MONTH("householdsAMonth", "a month"),
    MONTHS("months", "months"),
    PLACES("places", "places"),
    POUNDS("pounds", "£");

    /** How much more or fewer: by a share or by so many children a month. */
    static final List<Unit> CHANGE = List.of(PER_CENT, CHILDREN_A_MONTH);

    private final String key;
    private final String sign;

    Unit(String key, String sign) {
        this.key = key;
        this.sign = sign;
    }

    /** As it stands in a file. */
    public String key() {
        return key;
    }

    /** As it stands behind a number, pounds before it. */
    public String sign() {
        return sign;
    }
}
