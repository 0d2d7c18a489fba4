/** How moves from residential care to a family went on, counted honestly and never promised. */
@NullMarked
package org.homeward.stepdown.outcome;

import org.jspecify.annotations.NullMarked;
