package org.homeward.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.homeward.domain.common.Plain;
import org.homeward.shift.forecast.BackTest;
import org.homeward.shift.forecast.BackTestRow;
import org.homeward.shift.forecast.ForecastAsk;
import org.jfree.chart.JFreeChart;
import org.jfree.data.xy.XYSeries;

/** What earlier forecasts said of the number looked after, against what was counted since. */
public final class BackTestFigure implements Figure {
    private static final int AIR_DAYS = 60;
    private static final List<String> COLUMNS =
            List.of(
                    "Made on",
                    "For",
                    "Children",
                    "Middle",
                    "95 % from",
                    "95 % to",
                    "Counted",
                    "Error",
                    "Range");
    private static final long OFFSET = 8;
    private final List<BackTest> tests;
    private final List<BackTestRow> rows;
    private final ForecastAsk ask;
    private final Captions captions;

    BackTestFigure(List<BackTest> tests, ForecastAsk ask, Captions captions) {
        this.tests = List.copyOf(tests);
        this.rows = tests.stream().flatMap(test -> test.rows().stream()).toList();
        this.ask = ask;
        this.captions = captions;
    }

    @Override
    public String id() {
        return "forecast-back-test";
    }

    @Override
    public boolean isDrawable() {
        return !totals().isEmpty();
    }

    @Override
    public String title() {
        if (!isDrawable()) {
            return "The returns do not reach back far enough";
        }
        long held = rows.stream().filter(BackTestRow::inside95).count();
        return "Earlier 95%% ranges held %d times in %d".formatted(held, rows.size());
    }

    @Override
    public String describe() {
        return tests.stream()
                .flatMap(test -> test.inWords().stream())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String caption() {
        return captions.under(
                "Dots: counted. Uprights: 95 % range of the same forecast made one and two years before with a reference period of the same length, from what was known then. A few tests prove little",
                ask.scope());
    }

    @Override
    public FigureTable table() {
        return new FigureTable(COLUMNS, rows.stream().map(BackTestFigure::cells).toList());
    }

    private static List<String> cells(BackTestRow row) {
        return List.of(
                row.from().toString(),
                row.told().day().toString(),
                row.measure().label(),
                cell(row.told().median()),
                cell(row.told().low95()),
                cell(row.told().high95()),
                Integer.toString(row.counted()),
                cell(row.error()),
                row.inside());
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        if (!isDrawable()) {
            return Blank.framed(this, theme);
        }
        LocalDate first =
                totals().stream().map(row -> row.told().day()).min(LocalDate::compareTo).get();
        Canvas canvas =
                new Canvas(theme, first.minusDays(AIR_DAYS), ask.start().plusDays(AIR_DAYS))
                        .upTo(highest())
                        .names(names(theme));
        Lines lines = new Lines();
        for (int i = 0; i < totals().size(); i++) {
            upright(lines, totals().get(i), theme, i);
        }
        counted(lines, theme.second());
        lines.into(canvas);
        return canvas.framed(this);
    }

    private double highest() {
        return totals().stream()
                .mapToDouble(row -> Math.max(row.told().high95(), row.counted()))
                .max()
                .orElse(1);
    }

    /** Ranges for the same day stand side by side, right of it. */
    private void upright(Lines lines, BackTestRow row, ChartTheme theme, int number) {
        XYSeries range = new XYSeries(lines.nextKey(), false);
        double x = Days.x(row.told().day().plusDays(OFFSET * (number + 1)));
        range.add(x, row.told().low95());
        range.add(x, row.told().median());
        range.add(x, row.told().high95());
        lines.add(range, theme.first(), new BasicStroke(3f));
    }

    private void counted(Lines lines, Color colour) {
        XYSeries counted = new XYSeries(lines.nextKey());
        totals().forEach(row -> counted.addOrUpdate(Days.x(row.told().day()), row.counted()));
        lines.add(counted, colour, Canvas.dashed(1.5f));
    }

    private List<EndLabels.Label> names(ChartTheme theme) {
        BackTestRow last = totals().get(totals().size() - 1);
        return List.of(
                new EndLabels.Label(
                        last.counted(), "Counted " + Plain.number(last.counted()), theme.second()),
                new EndLabels.Label(
                        last.told().median(),
                        "Forecast " + Plain.number(Math.round(last.told().median())),
                        theme.first()));
    }

    private List<BackTestRow> totals() {
        return rows.stream().filter(row -> row.measure().label().equals("looked after")).toList();
    }

    private static String cell(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
