/** Starts Homeward, as a desktop or as one command. */
@NullMarked
package org.homeward;

import org.jspecify.annotations.NullMarked;
