package org.homeward.app.policy;

import java.time.LocalDate;

/**
 * A weekday on which the calendar of working days says something.
 *
 * @param name what was said of it; empty for a holiday that is computed
 * @param working people work on it although it would be a bank holiday
 */
public record CalendarDay(LocalDate day, String name, boolean working) {}
