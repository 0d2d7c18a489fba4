/** How children of different groups are counted beside each other, whatever is counted. */
@NullMarked
package org.homeward.fairness;

import org.jspecify.annotations.NullMarked;
