/** Invented lives in care: who comes, who leaves, where they live and how it is reported. */
@NullMarked
package org.homeward.sample.life;

import org.jspecify.annotations.NullMarked;
