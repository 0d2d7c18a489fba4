package org.homeward.matching.fairness;

import org.homeward.domain.common.HouseholdId;

/**
 * How often one household is the first home on the lists of different children.
 *
 * @param children for whom it is first
 * @param lists lists with any possible home
 */
public record TopHome(HouseholdId household, int children, int lists) {

    /** Share of all lists, 0 to 1. */
    public double share() {
        return lists == 0 ? 0 : (double) children / lists;
    }
}
