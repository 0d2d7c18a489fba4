package org.homeward.app.report;

import java.util.ArrayList;
import java.util.List;
import org.homeward.app.out.OutColumn;
import org.homeward.app.out.OutTable;
import org.homeward.shift.scenario.Scenario;

/** The scenarios that somebody published for the report, with all that they suppose. */
final class ScenariosPart {
    private final List<Scenario> published;

    ScenariosPart(List<Scenario> published) {
        this.published = List.copyOf(published);
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
        return new ReportPart(
                ReportPart.Topic.SCENARIOS,
                List.of(
                        "A scenario says what would be if, all else as it is. It is no forecast of"
                                + " what will be and no promise.",
                        MonthlyReport.TWO_DIALS),
                List.of(table()));
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
