/** What the department's rules say about rows, by their number. */
@NullMarked
package org.homeward.exchange.ssda903.rule;

import org.jspecify.annotations.NullMarked;
