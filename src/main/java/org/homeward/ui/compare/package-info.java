/** Homes for one request beside each other, with what people say for and against each. */
@NullMarked
package org.homeward.ui.compare;

import org.jspecify.annotations.NullMarked;
