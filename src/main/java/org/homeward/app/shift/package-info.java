/** Questions about the shift: series, comparisons, the children behind a number, notes. */
@NullMarked
package org.homeward.app.shift;

import org.jspecify.annotations.NullMarked;
