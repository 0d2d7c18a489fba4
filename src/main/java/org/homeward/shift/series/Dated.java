package org.homeward.shift.series;

import java.time.LocalDate;
import org.homeward.domain.common.ChildId;

/**
 * A child behind a number, with the day and what happened or what the child was counted as.
 *
 * @param what a few words, such as {@code Adopted}
 */
public record Dated(ChildId child, LocalDate on, String what) {}
