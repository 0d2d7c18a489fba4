/** Where postcode sectors lie, from the table that comes with the program. */
@NullMarked
package org.homeward.exchange.geography;

import org.jspecify.annotations.NullMarked;
