/** How children of the sample came, or may come, from homes to families, and what people wrote. */
@NullMarked
package org.homeward.sample.stepdown;

import org.jspecify.annotations.NullMarked;
