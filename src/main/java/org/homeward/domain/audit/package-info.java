/** Who did what, when, to which records. */
@NullMarked
package org.homeward.domain.audit;

import org.jspecify.annotations.NullMarked;
