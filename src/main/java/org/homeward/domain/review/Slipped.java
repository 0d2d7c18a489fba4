package org.homeward.domain.review;

import java.time.LocalDate;
import org.homeward.domain.common.Recorded;

/** A planned day that was moved, and why; the days before are never lost. */
public record Slipped(LocalDate from, LocalDate to, String why, Recorded recorded) {}
