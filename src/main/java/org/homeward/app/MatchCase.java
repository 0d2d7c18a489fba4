package org.homeward.app;

import org.homeward.matching.MatchPolicy;
import org.homeward.position.Facts;

/**
 * All that the list of homes behind a decision was made from, kept with the decision so that it can
 * be made again.
 *
 * @param record id of the matching record
 * @param facts everything that matching looked at
 */
public record MatchCase(String record, Facts facts, MatchPolicy policy) {}
