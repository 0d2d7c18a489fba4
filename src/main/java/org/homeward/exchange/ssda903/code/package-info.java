/** The code lists of the return and the years they hold in. */
@NullMarked
package org.homeward.exchange.ssda903.code;

import org.jspecify.annotations.NullMarked;
