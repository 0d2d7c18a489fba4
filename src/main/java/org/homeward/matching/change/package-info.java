/** Why nobody, and what would change it: single changes that would make a home possible. */
@NullMarked
package org.homeward.matching.change;

import org.jspecify.annotations.NullMarked;
