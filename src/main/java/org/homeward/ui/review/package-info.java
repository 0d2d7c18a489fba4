/** The step-down review of one child: what speaks, what stands against it, what people decide. */
@NullMarked
package org.homeward.ui.review;

import org.jspecify.annotations.NullMarked;
