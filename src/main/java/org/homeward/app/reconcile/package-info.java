/** Comparing what files tell with the figures that are published of the authority. */
@NullMarked
package org.homeward.app.reconcile;

import org.jspecify.annotations.NullMarked;
