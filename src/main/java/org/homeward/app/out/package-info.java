/** Use cases that take things out of a store, and what makes that safe. */
@NullMarked
package org.homeward.app.out;

import org.jspecify.annotations.NullMarked;
