/** Builds the program from its parts; the only package that sees them all. */
@NullMarked
package org.homeward.wiring;

import org.jspecify.annotations.NullMarked;
