package org.homeward.shift.series;

import java.util.OptionalDouble;

/**
 * One year of one area.
 *
 * @param year that ends on 31 March
 * @param value empty where it was suppressed or cannot be told
 * @param suppressed it was published as too small to show
 * @param source release that it comes from
 */
public record YearValue(int year, OptionalDouble value, boolean suppressed, String source) {}
