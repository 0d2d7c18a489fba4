/** How moves to families went on, what children wait for, and whether the way is alike for all. */
@NullMarked
package org.homeward.ui.outcomes;

import org.jspecify.annotations.NullMarked;
