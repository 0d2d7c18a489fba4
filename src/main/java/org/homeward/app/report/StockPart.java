package org.homeward.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.homeward.app.out.OutColumn;
import org.homeward.app.out.OutTable;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.Suppression;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockPoint;
import org.homeward.shift.StockSeries;

/** How many children live where at the end of each month, and the shares. */
final class StockPart {
    static final int FOSTERED = 8;
    static final int RESIDENTIAL = 9;
    static final int UNACCOMPANIED = 10;
    static final int WITHOUT = 11;
    private static final int MONTHS_PRINTED = 6;
    private static final Set<Integer> GROUPS = Set.of(2, 3, 4, 5, 6, 7);
    private static final Set<Integer> FOSTER = Set.of(3, 4, 5);

    private final Cells cells;
    private final StockSeries all;
    private final StockSeries without;

    StockPart(Audience audience, MonthlyReport.Views views) {
        this.cells = new Cells(audience);
        this.all = views.all().stock();
        this.without = views.without().stock();
    }

    ReportPart part() {
        List<String> words = new ArrayList<>();
        words.add(
                "A point is the last day of a month. Fostered are children with own, connected and"
                        + " agency carers. Months for which no return is loaded are left empty.");
        if (cells.isPublic()) {
            words.add(
                    "A count of 1 to 5 is written c, and so are others that would give it away; a"
                            + " share is left out with the counts that it is made of.");
        }
        return new ReportPart(ReportPart.Topic.STOCK, words, List.of(table()));
    }

    ReportTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < all.points().size(); i++) {
            rows.add(row(all.points().get(i), without.points().get(i)));
        }
        OutTable out =
                new OutTable(
                        "stock", "Children looked after at the end of a month.", columns(), rows);
        return new ReportTable(
                out,
                List.of(new ReportTable.Sum(1, GROUPS)),
                List.of(
                        new ReportTable.Share(FOSTERED, FOSTER, 1),
                        new ReportTable.Share(RESIDENTIAL, Set.of(2), 1)),
                false,
                MONTHS_PRINTED);
    }

    private static List<OutColumn> columns() {
        List<OutColumn> columns = new ArrayList<>();
        columns.add(OutColumn.date("MONTH_END", "Last day of the month."));
        columns.add(OutColumn.number("LOOKED_AFTER", "All children counted."));
        for (KindGroup group : KindGroup.values()) {
            columns.add(
                    OutColumn.number(
                            group.name(),
                            "In: "
                                    + group.label(ResidentialScope.WIDE).toLowerCase(Locale.UK)
                                    + "."));
        }
        columns.add(OutColumn.number("FOSTERED_PERCENT", "Fostered, of all."));
        columns.add(OutColumn.number("RESIDENTIAL_PERCENT", "In residential care, of all."));
        columns.add(OutColumn.number("UNACCOMPANIED", "Unaccompanied children among all."));
        columns.add(OutColumn.number("WITHOUT_UNACCOMPANIED", "All without them."));
        return columns;
    }

    private List<String> row(StockPoint point, StockPoint others) {
        List<String> row = new ArrayList<>();
        row.add(point.day().toString());
        if (!point.covered()) {
            while (row.size() <= WITHOUT) {
                row.add(Cells.UNKNOWN);
            }
            return row;
        }
        row.addAll(cells.withTotal(List.copyOf(point.byGroup(ResidentialScope.WIDE).values())));
        boolean fostered = FOSTER.stream().noneMatch(at -> Cells.isHidden(row.get(at)));
        row.add(fostered ? Cells.share(point.findFosteredShare()) : Suppression.HIDDEN);
        row.add(
                Cells.isHidden(row.get(2))
                        ? Suppression.HIDDEN
                        : Cells.share(point.findResidentialShare(ResidentialScope.WIDE)));
        List<String> split = cells.without(point.total(), point.total() - others.total());
        row.addAll(split);
        return row;
    }

    /**
     * Shares without unaccompanied children may be told where these are not few in any of three
     * kinds of care: next to the share of all they could be counted otherwise.
     */
    static boolean mayTellSharesWithout(Cells cells, StockPoint all, StockPoint others) {
        if (!cells.isPublic()) {
            return true;
        }
        int fostered = all.count(PlacementGroup.FOSTER) - others.count(PlacementGroup.FOSTER);
        int residential =
                all.residential(ResidentialScope.WIDE) - others.residential(ResidentialScope.WIDE);
        int rest = all.total() - others.total() - fostered - residential;
        return Suppression.withTotal(List.of(fostered, residential, rest)).counts().stream()
                .noneMatch(count -> count.isEmpty());
    }
}
