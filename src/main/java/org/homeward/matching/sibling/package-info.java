/** Brothers and sisters: one home for all first, then the ways to split that their plan allows. */
@NullMarked
package org.homeward.matching.sibling;

import org.jspecify.annotations.NullMarked;
