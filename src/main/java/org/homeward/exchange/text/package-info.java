/** How text in files becomes characters and dates, once, at the edge. */
@NullMarked
package org.homeward.exchange.text;

import org.jspecify.annotations.NullMarked;
