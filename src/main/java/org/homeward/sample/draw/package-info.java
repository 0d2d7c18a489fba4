/** Chance with a fixed seed, exact shares and lists of words: what the sample is drawn with. */
@NullMarked
package org.homeward.sample.draw;

import org.jspecify.annotations.NullMarked;
