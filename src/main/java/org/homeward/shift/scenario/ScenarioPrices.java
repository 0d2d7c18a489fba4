package org.homeward.shift.scenario;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementKind;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.cost.Growth;
import org.homeward.shift.cost.MeanPrices;
import org.homeward.shift.forecast.WeeklyPrices;

/**
 * What a week of each kind of care costs in a scenario: what it costs in the mean on the first day,
 * grown as the scenario supposes. Looked up once for each day.
 */
final class ScenarioPrices implements WeeklyPrices {
    private static final Map<KindGroup, Lever> LEVERS =
            Map.of(
                    KindGroup.RESIDENTIAL, Lever.PRICE_RESIDENTIAL,
                    KindGroup.OWN_FOSTER, Lever.PRICE_OWN,
                    KindGroup.CONNECTED, Lever.PRICE_CONNECTED,
                    KindGroup.AGENCY_FOSTER, Lever.PRICE_AGENCY,
                    KindGroup.SUPPORTED, Lever.PRICE_SUPPORTED,
                    KindGroup.FAMILY_AND_OTHER, Lever.PRICE_OTHER);

    private final MeanPrices means;
    private final Growth growth;
    private final Map<LocalDate, Map<PlacementKind, OptionalDouble>> known = new HashMap<>();

    ScenarioPrices(Scenario scenario, MeanPrices means) {
        this.means = means;
        this.growth = growth(scenario, means.day());
    }

    @Override
    public synchronized OptionalDouble weekly(PlacementKind kind, LocalDate day) {
        return known.computeIfAbsent(day, each -> new EnumMap<>(PlacementKind.class))
                .computeIfAbsent(kind, each -> lookUp(each, day));
    }

    /** By what a price of a kind has grown by a day. */
    double factor(PlacementKind kind, LocalDate day) {
        return growth.factor(kind, day);
    }

    private OptionalDouble lookUp(PlacementKind kind, LocalDate day) {
        Optional<Money> weekly = means.findWeekly(kind, growth, day);
        return weekly.isPresent()
                ? OptionalDouble.of(weekly.get().pence() / 100.0)
                : OptionalDouble.empty();
    }

    private static Growth growth(Scenario scenario, LocalDate from) {
        Map<PlacementKind, Double> perCent = new EnumMap<>(PlacementKind.class);
        for (PlacementKind kind : PlacementKind.values()) {
            Lever lever = LEVERS.get(KindGroup.of(kind, ResidentialScope.WIDE));
            if (lever != null && scenario.amount(lever) != 0) {
                perCent.put(kind, scenario.amount(lever));
            }
        }
        return new Growth(from, perCent);
    }
}
