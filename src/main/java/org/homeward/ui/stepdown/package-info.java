/** Children in residential care whose records ask for a review, and why the others do not. */
@NullMarked
package org.homeward.ui.stepdown;

import org.jspecify.annotations.NullMarked;
