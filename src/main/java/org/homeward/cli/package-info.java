/** The command line: the same use cases for a scheduler or an analyst. */
@NullMarked
package org.homeward.cli;

import org.jspecify.annotations.NullMarked;
