/** Who looks in after a move to a family and when, and what warns early that it may end. */
@NullMarked
package org.homeward.stepdown.aftercare;

import org.jspecify.annotations.NullMarked;
