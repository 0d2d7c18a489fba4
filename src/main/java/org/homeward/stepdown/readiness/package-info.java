/** What is known for and against a move to a family, indicator by indicator; it never decides. */
@NullMarked
package org.homeward.stepdown.readiness;

import org.jspecify.annotations.NullMarked;
