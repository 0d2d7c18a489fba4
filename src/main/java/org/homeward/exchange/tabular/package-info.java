/** Tables of CSV files and workbooks alike: lines of cells with their numbers, within limits. */
@NullMarked
package org.homeward.exchange.tabular;

import org.jspecify.annotations.NullMarked;
