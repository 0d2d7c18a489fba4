/** Published figures: the table that comes with the program, and others as files. */
@NullMarked
package org.homeward.exchange.figures;

import org.jspecify.annotations.NullMarked;
