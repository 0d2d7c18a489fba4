/** The placements data standard, version 2 of 18 July 2025, as JSON and CSV. */
@NullMarked
package org.homeward.exchange.placementstandard;

import org.jspecify.annotations.NullMarked;
