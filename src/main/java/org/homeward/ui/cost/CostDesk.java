package org.homeward.ui.cost;

import org.homeward.app.TableWriter;
import org.homeward.app.cost.LockMonth;
import org.homeward.app.cost.SetPrice;
import org.homeward.app.cost.SetProgramme;
import org.homeward.app.cost.TakeStandardPrices;
import org.homeward.app.cost.ViewCost;
import org.homeward.domain.common.Actor;

/** The use cases of cost, and who works with them. */
public record CostDesk(ViewCost viewCost, Keeping keeping, TableWriter tables, Actor actor) {
    /** What can be recorded. */
    public record Keeping(
            SetPrice setPrice,
            TakeStandardPrices takePrices,
            SetProgramme setProgramme,
            LockMonth lockMonth) {}
}
