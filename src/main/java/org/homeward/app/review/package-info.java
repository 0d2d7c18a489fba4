/** The step-down review of one child: what is recorded for it and what people decide. */
@NullMarked
package org.homeward.app.review;

import org.jspecify.annotations.NullMarked;
