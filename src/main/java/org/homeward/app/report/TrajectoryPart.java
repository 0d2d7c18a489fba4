package org.homeward.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.app.out.OutColumn;
import org.homeward.app.out.OutTable;
import org.homeward.shift.StockPoint;
import org.homeward.shift.StockSeries;
import org.homeward.shift.TargetLine;

/** The number looked after against the line of the programme. */
final class TrajectoryPart {
    private static final int MONTHS_PRINTED = 3;

    private final Cells cells;
    private final StockSeries all;
    private final StockSeries without;
    private final Optional<TargetLine> line;

    TrajectoryPart(Audience audience, MonthlyReport.Views views) {
        this.cells = new Cells(audience);
        this.all = views.all().stock();
        this.without = views.without().stock();
        this.line = views.all().lookedAfter();
    }

    ReportPart part(ForecastPart forecast) {
        List<String> words = new ArrayList<>();
        words.add(
                line.map(l -> "The programme plans " + l.baseline() + ".")
                        .orElse("The programme sets no number to look after; enter one on Plan."));
        words.add(
                "The plan counts all children. The number without unaccompanied children is told"
                        + " beside it, since the authority decides over neither their coming nor"
                        + " their stay.");
        words.add(MonthlyReport.TWO_DIALS);
        words.addAll(forecast.words());
        List<ReportTable> tables = new ArrayList<>(List.of(table()));
        tables.addAll(forecast.tables());
        return new ReportPart(ReportPart.Topic.TRAJECTORY, words, tables);
    }

    /** Such as {@code 382 above plan}; empty without a plan for the day or where it is hidden. */
    Optional<String> findGap(StockPoint point) {
        return Cells.isHidden(cells.count(point.total()))
                ? Optional.empty()
                : line.flatMap(l -> l.findGapInWords(point));
    }

    private ReportTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < all.points().size(); i++) {
            rows.add(row(all.points().get(i), without.points().get(i)));
        }
        return ReportTable.of(
                        new OutTable(
                                "trajectory",
                                "Children looked after at the end of a month against the plan.",
                                List.of(
                                        OutColumn.date("MONTH_END", "Last day of the month."),
                                        OutColumn.number("LOOKED_AFTER", "All children counted."),
                                        OutColumn.number("PLAN", "The line of the programme."),
                                        OutColumn.number("ABOVE_PLAN", "Counted less planned."),
                                        OutColumn.number(
                                                "UNACCOMPANIED", "Unaccompanied among all."),
                                        OutColumn.number(
                                                "WITHOUT_UNACCOMPANIED", "All without them.")),
                                rows))
                .printing(MONTHS_PRINTED);
    }

    private List<String> row(StockPoint point, StockPoint others) {
        List<String> row = new ArrayList<>();
        OptionalInt plan = line.map(l -> l.findOn(point.day())).orElse(OptionalInt.empty());
        row.add(point.day().toString());
        String counted = point.covered() ? cells.count(point.total()) : Cells.UNKNOWN;
        row.add(counted);
        row.add(plan.isPresent() ? Cells.number(plan.getAsInt()) : Cells.UNKNOWN);
        row.add(
                plan.isEmpty() || !point.covered() || Cells.isHidden(counted)
                        ? Cells.UNKNOWN
                        : Cells.number(point.total() - plan.getAsInt()));
        if (point.covered()) {
            row.addAll(cells.without(point.total(), point.total() - others.total()));
        } else {
            row.addAll(List.of(Cells.UNKNOWN, Cells.UNKNOWN));
        }
        return row;
    }
}
