package org.homeward.app.scenario;

import org.homeward.domain.common.Recorded;
import org.homeward.shift.scenario.Scenario;

/**
 * A scenario that is kept under an id.
 *
 * @param recorded who saved it last, and when
 */
public record SavedScenario(String id, Scenario scenario, Recorded recorded) {}
