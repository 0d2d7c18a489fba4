package org.homeward.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.app.cost.CostView;
import org.homeward.app.forecast.ForecastView;
import org.homeward.app.report.MonthlyReport;
import org.homeward.app.report.Outlook;
import org.homeward.app.report.ReportPart;
import org.homeward.app.report.ReportTable;
import org.homeward.chart.CostFigures;
import org.homeward.chart.Figure;
import org.homeward.chart.ForecastFigures;
import org.homeward.chart.PlacesFigure;
import org.homeward.chart.ScenarioFigures;
import org.homeward.chart.ShiftFigures;
import org.homeward.domain.common.Authority;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.TargetLine;
import org.homeward.shift.cost.RunRate;
import org.homeward.shift.forecast.Measure;

/** The charts of what may come, who moved, what is free and what it cost. */
final class OutlookFigures {
    private static final ResidentialScope WIDE = ResidentialScope.WIDE;
    private static final int FILLED = 3;
    private static final List<String> PLACES =
            List.of("Filled", "Held", "Could take today", "Nobody has said", "Not available");

    private final MonthlyReport report;
    private final Authority authority;
    private final Outlook outlook;

    OutlookFigures(MonthlyReport report) {
        this.report = report;
        this.authority = report.authority();
        this.outlook = report.pictures().outlook();
    }

    List<Figure> of(ReportPart part) {
        return switch (part.topic()) {
            case TRAJECTORY -> fan(Measure.total(), line());
            case STOCK ->
                    outlook.residential()
                            ? fan(Measure.residential(WIDE), Optional.empty())
                            : List.of();
            case FLOWS ->
                    report.pictures().moved().stream()
                            .map(moved -> new ShiftFigures(authority, WIDE).sankey(moved))
                            .toList();
            case SUPPLY -> List.of(places(part.tables().get(0)));
            case COST -> report.pictures().cost().map(this::cost).orElse(List.of());
            case SCENARIOS -> scenarios();
            default -> List.of();
        };
    }

    private Optional<TargetLine> line() {
        return report.views().flatMap(views -> views.all().lookedAfter());
    }

    private List<Figure> fan(Measure measure, Optional<TargetLine> line) {
        return outlook.forecast().stream().map(view -> fan(view, measure, line)).toList();
    }

    private Figure fan(ForecastView view, Measure measure, Optional<TargetLine> line) {
        return new ForecastFigures(authority, WIDE)
                .fan(view.forecast(), measure, view.history(), line);
    }

    private Figure places(ReportTable table) {
        List<String> all = table.out().rows().get(table.out().rows().size() - 1);
        List<PlacesFigure.Bar> bars = new ArrayList<>();
        for (int i = 0; i < PLACES.size(); i++) {
            bars.add(new PlacesFigure.Bar(PLACES.get(i), number(all.get(FILLED + i))));
        }
        LocalDate day = report.month().atEndOfMonth();
        return new PlacesFigure(authority, day, bars);
    }

    private static OptionalInt number(String cell) {
        return cell.isEmpty() || !Character.isDigit(cell.charAt(0))
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(cell));
    }

    private List<Figure> cost(CostView view) {
        return view.runRate().findLast().map(last -> cost(view, last)).orElse(List.of());
    }

    private static List<Figure> cost(CostView view, RunRate.Point last) {
        CostFigures make =
                new CostFigures(
                        view.authority(),
                        view.asked().scope(),
                        view.asked().residential(),
                        last.cost());
        List<Figure> figures = new ArrayList<>();
        view.waterfall().map(make::waterfall).ifPresent(figures::add);
        CostView.Saved saved = view.saved();
        figures.add(make.payback(saved.saving(), saved.payback(), saved.movesAYearBefore()));
        return figures;
    }

    private List<Figure> scenarios() {
        List<Figure> figures = new ArrayList<>();
        outlook.compared()
                .map(compared -> new ScenarioFigures(authority, compared))
                .ifPresent(
                        make -> {
                            figures.add(make.count());
                            if (outlook.residential()) {
                                figures.add(make.residential());
                            }
                        });
        return figures;
    }
}
