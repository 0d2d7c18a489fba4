package org.homeward.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.homeward.shift.StockScope;
import org.homeward.shift.cost.WeeklyCost;
import org.junit.jupiter.api.Test;

/** What a week of the sample costs by agreed fees and register, as every screen counts it. */
class NorthfolkCostTest {
    @Test
    void aWeekCostsAMillionWithAgreedFeesToo() {
        var world = World.planning();
        var position = world.position();
        var cost = WeeklyCost.on(position, StockScope.PUBLISHED, world.asAt());
        assertThat(cost.isComplete()).isTrue();
        assertThat(cost.known().inPounds().doubleValue())
                .isCloseTo(1_010_000, Percentage.withPercentage(2));
        assertThat(cost.known().inPounds().doubleValue() * 52.1786 / cost.priced())
                .isBetween(47_000.0, 49_000.0);
    }
}
