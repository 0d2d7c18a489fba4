/** One household looked at for one request: what rules and criteria are asked about. */
@NullMarked
package org.homeward.matching;

import org.jspecify.annotations.NullMarked;
