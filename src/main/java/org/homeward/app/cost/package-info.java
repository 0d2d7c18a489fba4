/** Use cases about prices, the programme and what care costs. */
@NullMarked
package org.homeward.app.cost;

import org.jspecify.annotations.NullMarked;
