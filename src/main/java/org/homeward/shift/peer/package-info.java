/**
 * How another tool forecasts, worked out by its own rules on the same rows, to show on one page how
 * and why ours differs. Nothing else is made from it.
 */
@NullMarked
package org.homeward.shift.peer;

import org.jspecify.annotations.NullMarked;
