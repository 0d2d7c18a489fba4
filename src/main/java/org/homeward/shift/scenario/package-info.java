/** What if: levers that people pull, the plain arithmetic behind them, and what came of it. */
@NullMarked
package org.homeward.shift.scenario;

import org.jspecify.annotations.NullMarked;
