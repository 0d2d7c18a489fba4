/** The form in which an officer says for whom a home is searched, and what it must offer. */
@NullMarked
package org.homeward.ui.asking;

import org.jspecify.annotations.NullMarked;
