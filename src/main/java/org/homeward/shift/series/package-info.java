/** How many by what, who came, left and moved, how long and how often: counted over time. */
@NullMarked
package org.homeward.shift.series;

import org.jspecify.annotations.NullMarked;
