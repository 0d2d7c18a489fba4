/** Where a child has lived: episodes of the statutory return and placements. */
@NullMarked
package org.homeward.domain.care;

import org.jspecify.annotations.NullMarked;
