/** The looked-after child: who they are, what they need, whom they belong with. */
@NullMarked
package org.homeward.domain.child;

import org.jspecify.annotations.NullMarked;
