package org.homeward.app.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.Authority;
import org.homeward.shift.TargetLine;
import org.homeward.shift.scenario.LeverHistory;
import org.homeward.shift.scenario.Scenario;

/**
 * What a person begins with.
 *
 * @param asAt the day the forecast starts from
 * @param lookedAfter children counted on it, as published
 * @param history what was ever achieved on the path of each lever
 * @param starters scenarios on offer, the forecast itself first
 * @param target what the programme plans; empty when it plans no number looked after
 * @param goal what the programme's goal would take; empty without one that lies ahead
 */
public record ScenarioStart(
        Authority authority,
        LocalDate asAt,
        int lookedAfter,
        LeverHistory history,
        List<Scenario> starters,
        Optional<TargetLine> target,
        Optional<GoalPlan> goal) {
    public ScenarioStart {
        starters = List.copyOf(starters);
    }
}
