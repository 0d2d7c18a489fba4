/** What would help most, what is not met, and whether the tool treats children alike. */
@NullMarked
package org.homeward.ui.fairness;

import org.jspecify.annotations.NullMarked;
