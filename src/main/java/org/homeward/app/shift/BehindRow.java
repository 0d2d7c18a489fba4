package org.homeward.app.shift;

import java.time.LocalDate;
import org.homeward.app.view.ChildName;

/**
 * A child behind a number of a chart.
 *
 * @param child named as on the day, with the age then
 * @param what what the child was counted as, or what happened
 */
public record BehindRow(ChildName child, LocalDate on, String what) {}
