/** A bed for tonight: who said so today, their numbers, and what they answered. */
@NullMarked
package org.homeward.ui.emergency;

import org.jspecify.annotations.NullMarked;
