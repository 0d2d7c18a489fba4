package org.homeward.domain.care;

import java.util.OptionalInt;

/**
 * A published number of children.
 *
 * @param year the year ending 31 March
 * @param area an authority, or England
 * @param measure its name in the table of figures, such as {@code stock_foster}
 * @param value empty where it was suppressed
 * @param source where it was published
 */
public record PublishedFigure(
        int year, String area, String measure, OptionalInt value, String source) {}
