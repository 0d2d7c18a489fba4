/** Fostering households and children's homes with the places they have. */
@NullMarked
package org.homeward.ui.carers;

import org.jspecify.annotations.NullMarked;
