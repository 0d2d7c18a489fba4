package org.homeward.domain.care;

import org.homeward.domain.common.PlacementGroup;

/**
 * One code of PLACE in the statutory return (SSDA903 guide, placement type).
 *
 * @param group where stock counts it; {@link PlacementGroup#TEMPORARY} for stays that are bridged
 * @param firstYear first return it may stand in, by the year the return ends
 * @param lastYear last return it may stand in
 */
public record PlaceCode(
        String code, String meaning, PlacementGroup group, int firstYear, int lastYear) {
    /** The code may stand in the return that ends in a year. */
    public boolean isValidIn(int year) {
        return firstYear <= year && year <= lastYear;
    }
}
