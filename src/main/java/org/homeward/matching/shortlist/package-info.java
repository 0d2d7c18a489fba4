/** The answer to a request: homes in order with reasons, and homes ruled out with reasons. */
@NullMarked
package org.homeward.matching.shortlist;

import org.jspecify.annotations.NullMarked;
