/** What is wrong with the data that are stored, and what people did about it. */
@NullMarked
package org.homeward.app.quality;

import org.jspecify.annotations.NullMarked;
