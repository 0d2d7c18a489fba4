/** Work on a search for a home: who is asked, what is held, what is approved, how it ends. */
@NullMarked
package org.homeward.app.searching;

import org.jspecify.annotations.NullMarked;
