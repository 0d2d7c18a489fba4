/** From the rows of all returns to what happened. */
@NullMarked
package org.homeward.exchange.ssda903.canonical;

import org.jspecify.annotations.NullMarked;
