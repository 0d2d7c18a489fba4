/** Where each child stands between a flag and two years with a family, and what is due next. */
@NullMarked
package org.homeward.stepdown.journey;

import org.jspecify.annotations.NullMarked;
