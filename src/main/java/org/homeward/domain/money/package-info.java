/** Prices and the programme that the residential-to-foster shift is measured against. */
@NullMarked
package org.homeward.domain.money;

import org.jspecify.annotations.NullMarked;
