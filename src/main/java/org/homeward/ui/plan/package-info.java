/** Targets: how far off they are, what would reach them and why they were missed. */
@NullMarked
package org.homeward.ui.plan;

import org.jspecify.annotations.NullMarked;
