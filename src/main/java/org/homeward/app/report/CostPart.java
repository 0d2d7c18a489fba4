package org.homeward.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.app.out.OutColumn;
import org.homeward.app.out.OutTable;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Plain;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.cost.PeriodCost;
import org.homeward.shift.cost.RunRate;
import org.homeward.shift.cost.WeeklyCost;

/**
 * What care costs. In public only sums of all care are told, to ten thousand pounds, so that no
 * kind with few children shows what one of them costs.
 */
final class CostPart {
    private static final int MONTHS_PRINTED = 7;
    private static final long TEN_THOUSAND_POUNDS = 1_000_000;

    private final Cells cells;
    private final CostFacts cost;
    private final CostSums sums;

    CostPart(Audience audience, CostFacts cost) {
        this.cells = new Cells(audience);
        this.cost = cost;
        this.sums = new CostSums(cells, this::pounds);
    }

    ReportPart part() {
        List<String> words = new ArrayList<>();
        words.add(
                "Weekly cost is the sum of the prices of all children looked after on a day: the"
                        + " fee agreed for the placement, else the price of the register for the"
                        + " kind and provider. A child without a price is never counted as free;"
                        + " a sum then is a least. Prices are not audited spending.");
        cost.view().waterfall().map(sums::waterfall).ifPresent(words::add);
        if (cost.view().waterfall().isEmpty()) {
            words.add(
                    "Why the cost changed cannot be told: that takes two whole years with returns"
                            + " and prices.");
        }
        words.addAll(sums.saved(cost.view().saved()));
        List<ReportTable> tables = new ArrayList<>();
        tables.add(cells.isPublic() ? totals() : groups());
        tables.add(years());
        cost.view()
                .waterfall()
                .map(w -> sums.waterfall(w, !cells.isPublic()))
                .ifPresent(tables::add);
        return new ReportPart(ReportPart.Topic.COST, words, tables);
    }

    /** Such as {@code £1,010,400 a week}, or {@code at least ...}; empty without any price. */
    Optional<String> findWeekly(LocalDate day) {
        return point(day).map(point -> inWords(point.cost())).filter(words -> !words.isEmpty());
    }

    /** The same without unaccompanied children. */
    Optional<String> findWeeklyWithout(LocalDate day) {
        return cost.without().points().stream()
                .filter(point -> point.day().equals(day) && point.covered())
                .findFirst()
                .map(point -> inWords(point.cost()))
                .filter(words -> !words.isEmpty() && !cells.isPublic());
    }

    private Optional<RunRate.Point> point(LocalDate day) {
        return cost.view().runRate().points().stream()
                .filter(point -> point.day().equals(day) && point.covered())
                .findFirst();
    }

    private String inWords(WeeklyCost week) {
        if (week.priced() == 0) {
            return "";
        }
        String sum = Plain.pounds(rounded(week.known()));
        return week.isComplete() ? sum : "at least " + sum;
    }

    private Money rounded(Money money) {
        return cells.isPublic()
                ? new Money(
                        Math.round((double) money.pence() / TEN_THOUSAND_POUNDS)
                                * TEN_THOUSAND_POUNDS)
                : money;
    }

    private String pounds(Money money) {
        return Cells.pounds(rounded(money));
    }

    private ReportTable totals() {
        List<List<String>> rows =
                cost.view().runRate().points().stream()
                        .map(
                                point ->
                                        List.of(
                                                point.day().toString(),
                                                point.covered() ? known(point.cost()) : "",
                                                point.covered() ? complete(point.cost()) : ""))
                        .toList();
        return ReportTable.of(
                        new OutTable(
                                "weekly_cost",
                                "What the children looked after cost a week at a month's end.",
                                List.of(
                                        OutColumn.date("MONTH_END", "Last day of the month."),
                                        OutColumn.number("POUNDS_A_WEEK", "To 10,000 pounds."),
                                        OutColumn.text("COMPLETE", "no: the sum is a least.")),
                                rows))
                .printing(MONTHS_PRINTED);
    }

    private String known(WeeklyCost week) {
        return week.priced() == 0 ? Cells.UNKNOWN : pounds(week.known());
    }

    private static String complete(WeeklyCost week) {
        return week.isComplete() ? "yes" : "no";
    }

    private ReportTable groups() {
        List<OutColumn> columns = new ArrayList<>();
        columns.add(OutColumn.date("MONTH_END", "Last day of the month."));
        columns.add(OutColumn.number("POUNDS_A_WEEK", "All priced children."));
        for (KindGroup group : KindGroup.values()) {
            columns.add(OutColumn.number(group.name(), "Of them: " + group.label() + "."));
        }
        columns.add(OutColumn.number("WITHOUT_PRICE", "Children without a price."));
        List<List<String>> rows = new ArrayList<>();
        for (RunRate.Point point : cost.view().runRate().points()) {
            rows.add(row(point, columns.size()));
        }
        return ReportTable.of(
                        new OutTable(
                                "weekly_cost",
                                "What the children looked after cost a week at a month's end.",
                                columns,
                                rows))
                .printing(MONTHS_PRINTED);
    }

    private List<String> row(RunRate.Point point, int width) {
        List<String> row = new ArrayList<>();
        row.add(point.day().toString());
        if (point.covered()) {
            row.add(known(point.cost()));
            for (Map.Entry<KindGroup, Money> one :
                    point.byGroup(ResidentialScope.WIDE).entrySet()) {
                row.add(point.cost().priced() == 0 ? Cells.UNKNOWN : pounds(one.getValue()));
            }
            row.add(Cells.number(point.cost().unpriced()));
        }
        while (row.size() < width) {
            row.add(Cells.UNKNOWN);
        }
        return row;
    }

    private ReportTable years() {
        List<List<String>> rows = new ArrayList<>();
        for (PeriodCost year : cost.view().periods().years()) {
            boolean known = year.covered() && year.days() > 0;
            rows.add(
                    List.of(
                            year.period().label() + (year.isPart() ? " so far" : ""),
                            known ? pounds(year.known()) : Cells.UNKNOWN,
                            known ? Cells.number(year.days()) : Cells.UNKNOWN,
                            known
                                    ? year.findPerChildAndYear().map(Cells::pounds).orElse("")
                                    : Cells.UNKNOWN,
                            !known ? "" : year.isComplete() ? "yes" : "no"));
        }
        return ReportTable.of(
                new OutTable(
                        "yearly_cost",
                        "What care cost in a financial year, by days and prices.",
                        List.of(
                                OutColumn.text("YEAR", "From 1 April."),
                                OutColumn.number("POUNDS", "All priced days."),
                                OutColumn.number("DAYS", "Days in care with a price."),
                                OutColumn.number("POUNDS_A_CHILD_A_YEAR", "Mean of those days."),
                                OutColumn.text("COMPLETE", "no: the sum is a least.")),
                        rows));
    }
}
