package org.homeward.shift.scenario;

import java.util.Optional;
import org.homeward.shift.forecast.Fan;

/**
 * What a scenario saves against the base, less what is spent on it.
 *
 * @param spend pounds in all
 * @param cumulative pounds saved less spent since the start, month by month
 * @param breakEven when savings reach the spend; empty when nothing is spent
 */
public record Net(double spend, Fan cumulative, Optional<BreakEven> breakEven) {}
