package org.homeward.shift.cost;

import org.homeward.domain.common.Money;

/**
 * What a week of somebody's care costs, and how it is known.
 *
 * @param source where the figure comes from, as it was recorded
 */
public record Priced(Money weekly, Basis basis, String source) {}
