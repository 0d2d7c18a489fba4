package org.homeward.shift.forecast;

import java.time.YearMonth;

/**
 * A stream found too few children to move.
 *
 * @param first the earliest month in which it did, in any run
 * @param shareOfRuns runs in which it happened at least once, 0 to 1
 * @param missing children not found over the whole forecast, mean of the runs
 */
public record Shortfall(String stream, YearMonth first, double shareOfRuns, double missing) {}
