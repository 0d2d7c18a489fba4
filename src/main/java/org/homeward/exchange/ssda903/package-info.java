/** Reads and writes the statutory return on children looked after (SSDA903). */
@NullMarked
package org.homeward.exchange.ssda903;

import org.jspecify.annotations.NullMarked;
