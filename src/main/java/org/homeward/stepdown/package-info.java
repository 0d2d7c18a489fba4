/** The child in residential care who may be able to live with a family, and the policy for it. */
@NullMarked
package org.homeward.stepdown;

import org.jspecify.annotations.NullMarked;
