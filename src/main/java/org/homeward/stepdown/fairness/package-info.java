/** Whether flags and decisions fall alike on children of different groups. */
@NullMarked
package org.homeward.stepdown.fairness;

import org.jspecify.annotations.NullMarked;
