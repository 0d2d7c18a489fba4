/** The frame around every screen: rail, status bar, keys and the list of screens. */
@NullMarked
package org.homeward.ui.shell;

import org.jspecify.annotations.NullMarked;
