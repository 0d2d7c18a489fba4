/** Forecasting the number looked after, the mix and the cost from what the store holds. */
@NullMarked
package org.homeward.app.forecast;

import org.jspecify.annotations.NullMarked;
