/** Whether matching treats children alike, whoever they are, and what declines can teach. */
@NullMarked
package org.homeward.matching.fairness;

import org.jspecify.annotations.NullMarked;
