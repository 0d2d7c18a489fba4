/**
 * What happens to a placement once it is made: visits, trouble, its end, stays away from it, and
 * corrections of what was recorded wrongly.
 */
@NullMarked
package org.homeward.app.placing;

import org.jspecify.annotations.NullMarked;
