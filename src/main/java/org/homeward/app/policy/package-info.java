/** The policy that homes are matched under, as versions that are never rewritten. */
@NullMarked
package org.homeward.app.policy;

import org.jspecify.annotations.NullMarked;
