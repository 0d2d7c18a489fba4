/** The regulator's lists of homes and agencies, in every shape they have had. */
@NullMarked
package org.homeward.exchange.providers;

import org.jspecify.annotations.NullMarked;
