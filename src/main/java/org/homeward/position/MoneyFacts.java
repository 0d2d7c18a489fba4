package org.homeward.position;

import java.util.List;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.domain.money.WeeklyPrice;

/** Prices and the programme. */
public record MoneyFacts(List<WeeklyPrice> prices, List<ProgrammeMonth> programme) {
    public MoneyFacts {
        prices = List.copyOf(prices);
        programme = List.copyOf(programme);
    }
}
