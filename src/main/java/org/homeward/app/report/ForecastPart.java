package org.homeward.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.homeward.app.forecast.ForecastView;
import org.homeward.app.out.OutColumn;
import org.homeward.app.out.OutTable;
import org.homeward.domain.common.Plain;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.forecast.BackTest;
import org.homeward.shift.forecast.BackTestRow;
import org.homeward.shift.forecast.ForecastAsk;
import org.homeward.shift.forecast.Measure;

/** How a forecast was made and how far it may be believed. */
final class ForecastPart {
    private final Outlook outlook;

    ForecastPart(Outlook outlook) {
        this.outlook = outlook;
    }

    List<String> words() {
        return outlook.forecast().map(this::words).orElseGet(() -> List.of(outlook.missing()));
    }

    private List<String> words(ForecastView view) {
        ForecastAsk ask = view.forecast().ask();
        List<String> words = new ArrayList<>();
        words.add(
                "Forecast: %s runs with seed %d, rates of %s held for the whole time. It says what comes if nothing changes; it is no plan."
                        .formatted(
                                Plain.number(ask.draws().runs()),
                                ask.draws().seed(),
                                ask.reference().inWords()));
        List<BackTestRow> rows = rows(view);
        if (rows.isEmpty()) {
            words.add(
                    "The forecast could not be tried on earlier years: the returns do not reach back far enough.");
        } else {
            words.add(
                    "Tried on earlier years, its 95 %% ranges held %s in %s. A few tests prove little."
                            .formatted(
                                    Plain.count(
                                            rows.stream().filter(BackTestRow::inside95).count(),
                                            "time",
                                            "times"),
                                    Plain.number(rows.size())));
        }
        return words;
    }

    List<ReportTable> tables() {
        return outlook
                .forecast()
                .map(this::rows)
                .filter(rows -> !rows.isEmpty())
                .map(ForecastPart::table)
                .stream()
                .toList();
    }

    /** Of residential care only where it may be shown apart. */
    private List<BackTestRow> rows(ForecastView view) {
        Measure all = Measure.total();
        Measure homes = Measure.residential(ResidentialScope.WIDE);
        Set<Measure> told = outlook.residential() ? Set.of(all, homes) : Set.of(all);
        return view.backTests().stream()
                .map(BackTest::rows)
                .flatMap(List::stream)
                .filter(row -> told.contains(row.measure()))
                .toList();
    }

    private static ReportTable table(List<BackTestRow> rows) {
        return ReportTable.of(
                new OutTable(
                        "back_test",
                        "Earlier forecasts made in the same way, and what was counted since.",
                        List.of(
                                OutColumn.date("MADE_ON", "What was known then."),
                                OutColumn.date("FOR_DAY", "The day that it foretold."),
                                OutColumn.text("CHILDREN", "Which children."),
                                OutColumn.number("MIDDLE", "Half of all runs are below."),
                                OutColumn.number("FROM_95_PERCENT", "Lower end of the range."),
                                OutColumn.number("TO_95_PERCENT", "Upper end of the range."),
                                OutColumn.number("COUNTED", "On that day."),
                                OutColumn.text("RANGE_HELD", "Whether it was inside.")),
                        rows.stream().map(ForecastPart::row).toList()));
    }

    private static List<String> row(BackTestRow row) {
        LocalDate day = row.told().day();
        return List.of(
                row.from().toString(),
                day.toString(),
                row.measure().label(),
                number(row.told().median()),
                number(row.told().low95()),
                number(row.told().high95()),
                Cells.number(row.counted()),
                row.inside95() ? "yes" : "no");
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }
}
