/** Everything known as at one day; vacancies and where a child was are derived here, once. */
@NullMarked
package org.homeward.position;

import org.jspecify.annotations.NullMarked;
