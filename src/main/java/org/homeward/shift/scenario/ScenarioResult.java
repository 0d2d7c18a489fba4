package org.homeward.shift.scenario;

import java.util.List;

/**
 * What a scenario leads to, from the same runs as the base.
 *
 * @param warnings what cannot be as it was set, with the month
 */
public record ScenarioResult(
        Scenario scenario, Counts counts, Costs costs, List<Warning> warnings) {
    public ScenarioResult {
        warnings = List.copyOf(warnings);
    }
}
