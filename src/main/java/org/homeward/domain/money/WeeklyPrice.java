package org.homeward.domain.money;

import java.time.LocalDate;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;

/**
 * What a week of a kind of care costs from a day on, until a later price for the same kind and
 * provider.
 *
 * @param provider {@link ProviderCode#NONE} when the price holds for any provider
 * @param source where the figure comes from, or that it is an assumption
 */
public record WeeklyPrice(
        PlacementKind kind, ProviderCode provider, Money weekly, LocalDate from, String source) {}
