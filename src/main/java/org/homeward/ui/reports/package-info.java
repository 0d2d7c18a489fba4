/** Reports: what there is, a look at the pages, and writing them. */
@NullMarked
package org.homeward.ui.reports;

import org.jspecify.annotations.NullMarked;
