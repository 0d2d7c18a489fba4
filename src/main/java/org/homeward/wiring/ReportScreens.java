package org.homeward.wiring;

import org.homeward.app.paper.PrintVacancies;
import org.homeward.app.report.MakeMonthlyReport;
import org.homeward.app.report.SaveMonthlyReport;
import org.homeward.app.scenario.ListScenarios;
import org.homeward.exchange.scenario.JsonScenarioFiles;
import org.homeward.report.MonthlyReportFolder;
import org.homeward.report.MonthlyReportPdf;
import org.homeward.report.MonthlyReportXlsx;
import org.homeward.report.ReportPictures;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.reports.ReportsDesk;
import org.homeward.ui.reports.ReportsView;
import org.homeward.ui.reports.ReportsViewModel;
import org.homeward.ui.shell.Screens;

/** The screen of the reports. */
final class ReportScreens {
    private final Screens screens;
    private final Parts parts;

    ReportScreens(Screens screens, Parts parts) {
        this.screens = screens;
        this.parts = parts;
    }

    static SaveMonthlyReport.Printers printers() {
        return new SaveMonthlyReport.Printers(
                new MonthlyReportPdf(), new MonthlyReportXlsx(), new MonthlyReportFolder());
    }

    void register() {
        var store = parts.store();
        var tools = parts.tools();
        var work =
                new ReportsDesk(
                        new MakeMonthlyReport(
                                store, new ListScenarios(store, new JsonScenarioFiles())),
                        new SaveMonthlyReport(store, printers(), tools.clock()),
                        new ReportPictures(),
                        new PrintVacancies(store, tools.papers()),
                        parts.actor(),
                        tools.clock());
        screens.register(
                Destination.Reports.class,
                d -> new ReportsView(new ReportsViewModel(work, parts.desk())));
    }
}
