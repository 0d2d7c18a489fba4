/** Use cases, one public verb each, and the ports that the outside implements. */
@NullMarked
package org.homeward.app;

import org.jspecify.annotations.NullMarked;
