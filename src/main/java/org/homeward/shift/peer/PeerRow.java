package org.homeward.shift.peer;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.ChildId;

/**
 * One row of a return as the other method reads it. A child without a birth date has no row: the
 * method leaves such children out.
 *
 * @param until end as recorded; empty while open
 * @param place code of the placement
 */
public record PeerRow(
        ChildId child, LocalDate from, Optional<LocalDate> until, String place, LocalDate born) {}
