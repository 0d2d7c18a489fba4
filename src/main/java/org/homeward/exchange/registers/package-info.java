/** The authority's registers in our open CSV forms, in and out. */
@NullMarked
package org.homeward.exchange.registers;

import org.jspecify.annotations.NullMarked;
