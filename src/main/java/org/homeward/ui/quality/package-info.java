/** What is wrong with the data, and what people do about it. */
@NullMarked
package org.homeward.ui.quality;

import org.jspecify.annotations.NullMarked;
