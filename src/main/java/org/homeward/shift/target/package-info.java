/** Baselines, targets and what would have to be true to reach them. */
@NullMarked
package org.homeward.shift.target;

import org.jspecify.annotations.NullMarked;
