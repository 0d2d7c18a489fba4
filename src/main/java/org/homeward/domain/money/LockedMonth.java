package org.homeward.domain.money;

import java.time.YearMonth;
import java.util.Optional;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Recorded;

/**
 * The figures of a month as they were reported. Later corrections of the records change the series,
 * never what was reported, so that the difference can be told.
 *
 * @param lookedAfter children on the last day, short breaks not counted
 * @param fostered of them in foster care
 * @param residential of them in residential care, wide definition
 * @param weeklyCost in the last week; empty when a price was missing
 */
public record LockedMonth(
        YearMonth month,
        int lookedAfter,
        int fostered,
        int residential,
        Optional<Money> weeklyCost,
        Recorded recorded) {}
