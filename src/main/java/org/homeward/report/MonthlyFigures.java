package org.homeward.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeward.app.ShiftView;
import org.homeward.app.report.MonthlyReport;
import org.homeward.app.report.ReportPart;
import org.homeward.app.report.ReportTable;
import org.homeward.chart.Figure;
import org.homeward.chart.LinesFigure;
import org.homeward.chart.NamedLine;
import org.homeward.chart.ShiftFigures;
import org.homeward.domain.common.Plain;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;

/**
 * The charts of the report. Internal ones are those of the screens; public ones are drawn from the
 * tables as they are shown.
 */
final class MonthlyFigures {
    private static final String HIDDEN_ARE_GAPS =
            "Drawn from the table as it is shown: hidden counts are gaps. Last day of each month;"
                    + " short breaks are not counted.";

    private final MonthlyReport report;

    MonthlyFigures(MonthlyReport report) {
        this.report = report;
    }

    List<Figure> of(ReportPart part) {
        List<Figure> figures =
                new ArrayList<>(
                        report.views()
                                .map(views -> internal(part.topic(), views))
                                .orElseGet(() -> shown(part)));
        figures.addAll(new OutlookFigures(report).of(part));
        return figures;
    }

    private List<Figure> internal(ReportPart.Topic topic, MonthlyReport.Views views) {
        ShiftView all = views.all();
        ShiftFigures figures = new ShiftFigures(report.authority(), all.residential());
        return switch (topic) {
            case TRAJECTORY ->
                    all.lookedAfter().map(line -> figures.plan(all.stock(), line)).stream()
                            .toList();
            case STOCK -> List.of(figures.stock(all.stock()), figures.shares(all.stock()));
            case FLOWS -> List.of(figures.moves(all.flows()));
            case COST -> cost(part(ReportPart.Topic.COST));
            default -> List.of();
        };
    }

    private List<Figure> shown(ReportPart part) {
        return switch (part.topic()) {
            case TRAJECTORY -> List.of(trajectory(part.tables().get(0)));
            case STOCK -> List.of(groups(part.tables().get(0)), shares(part.tables().get(0)));
            case COST -> cost(part);
            default -> List.of();
        };
    }

    private ReportPart part(ReportPart.Topic topic) {
        return report.parts().stream()
                .filter(part -> part.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private List<Figure> cost(ReportPart part) {
        ReportTable table = part.tables().get(0);
        SortedMap<LocalDate, OptionalDouble> weekly = column(table, 1, 1000);
        String last = lastOf(table, 1);
        return List.of(
                new LinesFigure(
                        new LinesFigure.Words(
                                "weekly-cost",
                                last.isEmpty()
                                        ? "No price is recorded so far"
                                        : "A week of care costs £%s".formatted(plain(last)),
                                "What a week of care cost at the end of each month, in thousand"
                                        + " pounds, by agreed fees and recorded prices.",
                                "Thousand pounds a week; children without a price are left out and"
                                        + " told in the table, never counted as free. Prices are"
                                        + " not audited spending."),
                        List.of(new NamedLine("£k a week", Optional.empty(), false, weekly)),
                        false));
    }

    private Figure trajectory(ReportTable table) {
        return new LinesFigure(
                new LinesFigure.Words(
                        "plan",
                        report.glance().gap().isEmpty()
                                ? "Children looked after at the end of each month"
                                : "Children looked after: " + report.glance().gap(),
                        "Children looked after at the end of each month against the plan of the"
                                + " programme.",
                        HIDDEN_ARE_GAPS),
                List.of(
                        new NamedLine(
                                "Counted " + plain(lastOf(table, 1)),
                                Optional.empty(),
                                false,
                                column(table, 1, 1)),
                        new NamedLine(
                                "Plan " + plain(lastOf(table, 2)),
                                Optional.empty(),
                                true,
                                column(table, 2, 1))),
                false);
    }

    private Figure groups(ReportTable table) {
        List<NamedLine> lines = new ArrayList<>();
        KindGroup[] groups = KindGroup.values();
        for (int i = 0; i < groups.length; i++) {
            lines.add(
                    new NamedLine(
                            groups[i].label(ResidentialScope.WIDE),
                            Optional.of(groups[i]),
                            false,
                            column(table, 2 + i, 1)));
        }
        return new LinesFigure(
                new LinesFigure.Words(
                        "stock",
                        "Children looked after by kind of care",
                        "How many children lived in each kind of care at the end of each month.",
                        HIDDEN_ARE_GAPS),
                lines,
                false);
    }

    private Figure shares(ReportTable table) {
        return new LinesFigure(
                new LinesFigure.Words(
                        "shares",
                        "Fostered and residential share of all children",
                        "Per cent of children fostered and in residential care at the end of each"
                                + " month.",
                        HIDDEN_ARE_GAPS),
                List.of(
                        new NamedLine(
                                "Fostered",
                                Optional.of(KindGroup.OWN_FOSTER),
                                false,
                                column(table, 8, 1)),
                        new NamedLine(
                                ResidentialScope.WIDE.label(),
                                Optional.of(KindGroup.RESIDENTIAL),
                                false,
                                column(table, 9, 1))),
                true);
    }

    private static SortedMap<LocalDate, OptionalDouble> column(
            ReportTable table, int at, double divisor) {
        SortedMap<LocalDate, OptionalDouble> values = new TreeMap<>();
        for (List<String> row : table.out().rows()) {
            values.put(LocalDate.parse(row.get(0)), value(row.get(at), divisor));
        }
        return values;
    }

    /** Hidden and unknown cells have no value. */
    private static OptionalDouble value(String cell, double divisor) {
        return cell.isEmpty() || !Character.isDigit(cell.charAt(cell.length() - 1))
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(cell) / divisor);
    }

    private static String lastOf(ReportTable table, int at) {
        List<List<String>> rows = table.out().rows();
        return rows.isEmpty() ? "" : rows.get(rows.size() - 1).get(at);
    }

    private static String plain(String cell) {
        return value(cell, 1).isPresent() ? Plain.number(Long.parseLong(cell)) : "";
    }
}
