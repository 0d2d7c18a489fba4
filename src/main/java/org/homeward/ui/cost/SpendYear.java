package org.homeward.ui.cost;

import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.common.Money;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.shift.cost.FinancialPeriod;

/** What the programme spends in a financial year. */
record SpendYear(String year, int months, Money spent, Money soFar) {
    static List<SpendYear> list(List<ProgrammeMonth> programme) {
        List<SpendYear> years = new ArrayList<>();
        Money soFar = Money.ZERO;
        for (ProgrammeMonth month : programme) {
            String year = FinancialPeriod.yearOf(month.month().atDay(1)).label();
            boolean spends = month.investment().pence() > 0;
            soFar = soFar.plus(month.investment());
            int last = years.size() - 1;
            boolean same = last >= 0 && years.get(last).year().equals(year);
            SpendYear before =
                    same ? years.remove(last) : new SpendYear(year, 0, Money.ZERO, soFar);
            years.add(
                    new SpendYear(
                            year,
                            before.months() + (spends ? 1 : 0),
                            before.spent().plus(month.investment()),
                            soFar));
        }
        return years;
    }
}
