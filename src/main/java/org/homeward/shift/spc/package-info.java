/** Whether a month differs more than months do: the control chart of single values. */
@NullMarked
package org.homeward.shift.spc;

import org.jspecify.annotations.NullMarked;
