/** One child: identity, life in care, needs, searches, wishes. */
@NullMarked
package org.homeward.ui.child;

import org.jspecify.annotations.NullMarked;
