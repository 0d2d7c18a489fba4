/** Northfolk, an invented authority that resembles a real county in its published figures. */
@NullMarked
package org.homeward.sample;

import org.jspecify.annotations.NullMarked;
