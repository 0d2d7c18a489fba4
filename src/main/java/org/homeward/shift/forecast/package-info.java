/**
 * How many children will be looked after, where and at what cost, with the range that chance and
 * what is not known leave open.
 */
@NullMarked
package org.homeward.shift.forecast;

import org.jspecify.annotations.NullMarked;
