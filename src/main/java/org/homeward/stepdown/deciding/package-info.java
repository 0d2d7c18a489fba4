/** What has to hold before people decide a review, and until when the question may rest. */
@NullMarked
package org.homeward.stepdown.deciding;

import org.jspecify.annotations.NullMarked;
