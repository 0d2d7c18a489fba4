/** The shift from residential to foster care over time, as charts with their tables. */
@NullMarked
package org.homeward.ui.shift;

import org.jspecify.annotations.NullMarked;
