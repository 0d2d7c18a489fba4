/** What households say about taking children, recorded as they say it. */
@NullMarked
package org.homeward.app.supply;

import org.jspecify.annotations.NullMarked;
