/** The list of looked-after children. */
@NullMarked
package org.homeward.ui.children;

import org.jspecify.annotations.NullMarked;
