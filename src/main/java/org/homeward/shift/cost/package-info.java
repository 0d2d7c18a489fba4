/** What care costs, why that changed, and what moves to a family have saved. */
@NullMarked
package org.homeward.shift.cost;

import org.jspecify.annotations.NullMarked;
