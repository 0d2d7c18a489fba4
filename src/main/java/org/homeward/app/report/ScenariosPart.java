package org.homeward.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homeward.app.out.OutColumn;
import org.homeward.app.out.OutTable;
import org.homeward.domain.common.Plain;
import org.homeward.shift.KindGroup;
import org.homeward.shift.forecast.Fan;
import org.homeward.shift.scenario.Comparison;
import org.homeward.shift.scenario.Net;
import org.homeward.shift.scenario.Scenario;
import org.homeward.shift.scenario.ScenarioResult;

/** The scenarios that somebody published for the report, with all that they suppose. */
final class ScenariosPart {
    private final Cells cells;
    private final List<Scenario> published;
    private final Outlook outlook;

    /** At most {@link Comparison#MOST} are compared. */
    ScenariosPart(Audience audience, List<Scenario> published, Outlook outlook) {
        this.cells = new Cells(audience);
        this.published = List.copyOf(published);
        this.outlook = outlook;
    }

    ReportPart part() {
        if (published.isEmpty()) {
            return new ReportPart(
                    ReportPart.Topic.SCENARIOS,
                    List.of(
                            "No scenario is published for the report. Tick \"publish to report\" on"
                                    + " a scenario to have it here."),
                    List.of());
        }
        List<ReportTable> tables = new ArrayList<>();
        outlook.compared().map(this::results).ifPresent(tables::add);
        tables.add(table());
        return new ReportPart(ReportPart.Topic.SCENARIOS, words(), tables);
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(
                "A scenario says what would be if, all else as it is. It is no forecast of"
                        + " what will be and no promise.");
        words.add(MonthlyReport.TWO_DIALS);
        if (outlook.compared().isEmpty()) {
            words.add(
                    outlook.missing().isEmpty()
                            ? "The scenarios could not be played."
                            : outlook.missing());
        }
        outlook.compared()
                .filter(compared -> !cells.isPublic() && compared.isPriceMissing())
                .ifPresent(
                        compared ->
                                words.add(
                                        "A kind of care has no price: the cost of a week is a"
                                                + " least, and no saving is told."));
        return words;
    }

    /** Money stays inside. */
    private ReportTable results(Comparison compared) {
        List<OutColumn> columns = new ArrayList<>();
        columns.add(OutColumn.text("SCENARIO", "Its name; the base is as now."));
        columns.add(OutColumn.number("LOOKED_AFTER", "Mean of the runs."));
        if (outlook.residential()) {
            columns.add(OutColumn.number("RESIDENTIAL", "Of them in residential care."));
        }
        if (!cells.isPublic()) {
            columns.add(OutColumn.number("POUNDS_A_WEEK", "At the prices of today."));
            columns.add(OutColumn.number("SAVED_LESS_SPENT", "Pounds since the start."));
        }
        return ReportTable.of(
                new OutTable(
                        "scenario_results",
                        "What the scenarios lead to by %s, beside the base."
                                .formatted(Plain.day(compared.first().counts().all().last().day())),
                        columns,
                        compared.results().stream().map(one -> row(compared, one)).toList()));
    }

    private List<String> row(Comparison compared, ScenarioResult result) {
        List<String> row = new ArrayList<>();
        row.add(compared.isBase(result) ? "Base" : result.scenario().label());
        row.add(last(result.counts().all()));
        if (outlook.residential()) {
            row.add(last(result.counts().group(KindGroup.RESIDENTIAL)));
        }
        if (!cells.isPublic()) {
            row.add(last(result.costs().weekly()));
            row.add(
                    compared.isBase(result)
                            ? Cells.UNKNOWN
                            : result.costs()
                                    .net()
                                    .map(Net::cumulative)
                                    .map(ScenariosPart::last)
                                    .orElse(Cells.UNKNOWN));
        }
        return row;
    }

    private static String last(Fan fan) {
        return String.format(Locale.ROOT, "%.0f", fan.last().mean());
    }

    private ReportTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Scenario scenario : published) {
            rows.add(
                    List.of(
                            scenario.label(),
                            scenario.isAsNow()
                                    ? "Everything as now."
                                    : String.join(". ", scenario.inWords()) + ".",
                            scenario.note()));
        }
        return ReportTable.of(
                new OutTable(
                        "scenarios",
                        "What each published scenario supposes.",
                        List.of(
                                OutColumn.text("SCENARIO", "Its name."),
                                OutColumn.text("SUPPOSES", "Each lever that is set."),
                                OutColumn.text("WHY", "As noted.")),
                        rows));
    }
}
