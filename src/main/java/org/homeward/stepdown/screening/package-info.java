/** Which children in residential care ask for a review as at a day, and why the others do not. */
@NullMarked
package org.homeward.stepdown.screening;

import org.jspecify.annotations.NullMarked;
