/** Returns written from a store's records, as CSV tables and as XML. */
@NullMarked
package org.homeward.exchange.ssda903.write;

import org.jspecify.annotations.NullMarked;
