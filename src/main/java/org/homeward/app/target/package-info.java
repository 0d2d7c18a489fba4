/** Named targets, how far off they are, and what would have to be true. */
@NullMarked
package org.homeward.app.target;

import org.jspecify.annotations.NullMarked;
