/** Soft criteria, one class each: how well a home that breaks no rule fits one child. */
@NullMarked
package org.homeward.matching.criterion;

import org.jspecify.annotations.NullMarked;
