/** Files of returns, opened within limits and turned into rows of tables. */
@NullMarked
package org.homeward.exchange.ssda903.file;

import org.jspecify.annotations.NullMarked;
