package org.homeward.domain.money;

import java.time.YearMonth;
import java.util.OptionalInt;
import org.homeward.domain.common.Money;

/**
 * One month of the programme: what is invested and the targets at its end.
 *
 * @param targetLookedAfter children looked after at the end of the month; empty when none is set
 * @param targetResidential children in residential care at the end of the month
 */
public record ProgrammeMonth(
        YearMonth month,
        Money investment,
        OptionalInt targetLookedAfter,
        OptionalInt targetResidential) {}
