package org.homeward.position;

import java.util.List;
import org.homeward.domain.money.LockedMonth;
import org.homeward.domain.money.MonthNote;
import org.homeward.domain.money.NamedTarget;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.domain.money.WeeklyPrice;

/** Prices, the programme, targets, and what was reported and noted month by month. */
public record MoneyFacts(
        List<WeeklyPrice> prices,
        List<ProgrammeMonth> programme,
        List<NamedTarget> targets,
        List<LockedMonth> locked,
        List<MonthNote> notes) {
    public MoneyFacts {
        prices = List.copyOf(prices);
        programme = List.copyOf(programme);
        targets = List.copyOf(targets);
        locked = List.copyOf(locked);
        notes = List.copyOf(notes);
    }
}
