package org.homeward.chart;

import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Plain;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;
import org.homeward.shift.cost.Basis;
import org.homeward.shift.cost.WeeklyCost;

/** Definition, prices and source under each chart of cost. */
record CostCaptions(
        Authority authority, StockScope scope, ResidentialScope residential, WeeklyCost now) {
    String under(String definition) {
        return "%s; %s. %s Source: SSDA903 episodes and price register of %s.%s"
                .formatted(
                        definition,
                        scope.inWords(),
                        prices(),
                        authority.name(),
                        authority.sample() ? " SAMPLE: all people are invented." : "");
    }

    /** What the prices of the last day rest on. */
    String prices() {
        return "Prices on %s: %s from agreed fees, %s from the register, %s assumed%s."
                .formatted(
                        Plain.day(now.day()),
                        children(Basis.AGREED_FEE),
                        Plain.number(now.byBasis().getOrDefault(Basis.REGISTER, 0)),
                        Plain.number(now.byBasis().getOrDefault(Basis.ASSUMPTION, 0)),
                        now.isComplete()
                                ? ""
                                : ", %s without a price, whose cost is in no figure"
                                        .formatted(Plain.number(now.unpriced())));
    }

    private String children(Basis basis) {
        return Plain.count(now.byBasis().getOrDefault(basis, 0), "child", "children");
    }
}
