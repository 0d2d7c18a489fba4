/** The search for a home for one child or a sibling group. */
@NullMarked
package org.homeward.domain.search;

import org.jspecify.annotations.NullMarked;
