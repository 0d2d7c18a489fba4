package org.homeward.shift.series;

import org.homeward.domain.common.PlacementGroup;

/**
 * How long placements lasted that ended in a year, as published for England, in days.
 *
 * @param year that ends on 31 March
 */
public record PublishedLength(PlacementGroup group, int year, int mean, int median) {}
