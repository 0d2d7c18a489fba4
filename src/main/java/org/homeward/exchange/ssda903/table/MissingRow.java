package org.homeward.exchange.ssda903.table;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.common.ChildId;

/**
 * A time a child was missing.
 *
 * @param kind {@code M} or {@code A}
 * @param from empty when it is no date
 * @param to exclusive; empty while missing
 */
public record MissingRow(
        ChildId child,
        String kind,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        RowSource source) {}
