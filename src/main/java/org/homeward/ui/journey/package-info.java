/**
 * One child's way from a children's home to a family: the planned steps, the move, what comes
 * after.
 */
@NullMarked
package org.homeward.ui.journey;

import org.jspecify.annotations.NullMarked;
