package org.homeward.domain.common;

import java.time.LocalDate;

/**
 * A day on which the calendar differs from what is computed: a holiday granted once, or a holiday
 * that was moved away.
 *
 * @param working true when people work on it although it would be a bank holiday
 */
public record SpecialDay(LocalDate day, String name, boolean working) {}
