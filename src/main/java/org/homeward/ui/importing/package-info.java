/** Bringing an authority's own files in, step by step, and taking the last import back. */
@NullMarked
package org.homeward.ui.importing;

import org.jspecify.annotations.NullMarked;
