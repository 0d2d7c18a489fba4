/** A child's way from a children's home to a family, and the first two years there. */
@NullMarked
package org.homeward.app.journey;

import org.jspecify.annotations.NullMarked;
