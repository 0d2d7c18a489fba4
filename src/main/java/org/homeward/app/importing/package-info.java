/** Bringing returns and registers into the store, all or nothing. */
@NullMarked
package org.homeward.app.importing;

import org.jspecify.annotations.NullMarked;
