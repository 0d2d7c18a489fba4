/** How many children live where, how they move between kinds of care, and against what plan. */
@NullMarked
package org.homeward.shift;

import org.jspecify.annotations.NullMarked;
