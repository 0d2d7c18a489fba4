package org.homeward.shift.forecast;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.homeward.domain.common.PlacementKind;

/** What a week of a kind of care costs on a day, in pounds; empty where no price is known. */
@FunctionalInterface
public interface WeeklyPrices {
    OptionalDouble weekly(PlacementKind kind, LocalDate day);
}
