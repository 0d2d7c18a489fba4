package org.homeward.app;

import org.homeward.domain.common.Reason;

/**
 * Something that a search for a home should know and does not.
 *
 * @param needed a search that is no emergency cannot be opened without it
 */
public record RequestGap(Reason reason, boolean needed) {}
