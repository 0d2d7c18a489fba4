package org.homeward.exchange.ssda903.canonical;

import org.homeward.domain.common.DateSpan;

/**
 * A row with the days it really covers.
 *
 * @param presumed the end was not reported but follows from a newer return
 */
record Dated(ReturnedRow from, DateSpan span, boolean presumed) {}
