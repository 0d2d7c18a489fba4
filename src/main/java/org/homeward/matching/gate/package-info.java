/**
 * Gates: what has to be approved, considered or recorded before a placement starts. They never keep
 * a home off the list.
 */
@NullMarked
package org.homeward.matching.gate;

import org.jspecify.annotations.NullMarked;
