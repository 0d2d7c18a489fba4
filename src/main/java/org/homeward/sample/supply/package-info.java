/** Invented households and homes, who lives in them and how far from home that is. */
@NullMarked
package org.homeward.sample.supply;

import org.jspecify.annotations.NullMarked;
