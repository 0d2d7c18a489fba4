package org.homeward.app.forecast;

import java.util.List;
import org.homeward.shift.scenario.Scenario;
import org.homeward.shift.scenario.Warning;

/**
 * A forecast under a scenario, with what it would be as now.
 *
 * @param base nothing is changed
 * @param planned with the scenario, on the seeds of the base and at its prices
 * @param warnings what of the scenario cannot be as it was set
 */
public record PlannedForecast(
        Scenario scenario, ForecastView base, ForecastView planned, List<Warning> warnings) {
    public PlannedForecast {
        warnings = List.copyOf(warnings);
    }
}
