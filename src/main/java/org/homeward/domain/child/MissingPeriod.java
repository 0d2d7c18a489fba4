package org.homeward.domain.child;

import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;

/**
 * A time a child was missing or away without authorisation.
 *
 * @param kind {@code M} missing, {@code A} away without authorisation
 */
public record MissingPeriod(ChildId child, DateSpan span, String kind) {}
