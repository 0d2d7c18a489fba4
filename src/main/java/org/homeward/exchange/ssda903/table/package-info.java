/** The tables of a return: their columns, their cells, and what one row means. */
@NullMarked
package org.homeward.exchange.ssda903.table;

import org.jspecify.annotations.NullMarked;
