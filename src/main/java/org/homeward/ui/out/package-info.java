/** Everything that can be taken out of the program as files. */
@NullMarked
package org.homeward.ui.out;

import org.jspecify.annotations.NullMarked;
