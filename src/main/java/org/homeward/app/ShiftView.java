package org.homeward.app;

import java.util.Optional;
import org.homeward.domain.common.Authority;
import org.homeward.shift.Flows;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockSeries;
import org.homeward.shift.TargetLine;
import org.homeward.shift.cost.WeeklyCost;

/**
 * The shift as one answer, from which charts, tables and files are made alike.
 *
 * @param residential the definition of residential care in use
 * @param lookedAfter empty when the programme plans no number looked after
 * @param inResidence empty when the programme plans no number in residential care
 * @param cost on the last day
 */
public record ShiftView(
        Authority authority,
        ResidentialScope residential,
        StockSeries stock,
        Flows flows,
        Optional<TargetLine> lookedAfter,
        Optional<TargetLine> inResidence,
        WeeklyCost cost) {}
