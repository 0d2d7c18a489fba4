/**
 * What is known of the invented children: needs, wishes, links, places and what they search for.
 */
@NullMarked
package org.homeward.sample.people;

import org.jspecify.annotations.NullMarked;
