/** What asks for a step-down review: one class each, with value, date and where it comes from. */
@NullMarked
package org.homeward.stepdown.trigger;

import org.jspecify.annotations.NullMarked;
