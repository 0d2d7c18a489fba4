package org.homeward.app.report;

import org.homeward.app.cost.CostView;
import org.homeward.shift.cost.RunRate;

/**
 * What the cost page is made from.
 *
 * @param without the weekly cost without unaccompanied children
 */
record CostFacts(CostView view, RunRate without) {}
