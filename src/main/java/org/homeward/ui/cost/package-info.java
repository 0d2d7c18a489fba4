/** What care costs, why that changed, what moves to families saved, and the register of prices. */
@NullMarked
package org.homeward.ui.cost;

import org.jspecify.annotations.NullMarked;
