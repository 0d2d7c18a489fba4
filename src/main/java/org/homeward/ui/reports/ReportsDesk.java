package org.homeward.ui.reports;

import java.time.Clock;
import org.homeward.app.paper.PrintVacancies;
import org.homeward.app.report.MakeMonthlyReport;
import org.homeward.app.report.ReportPages;
import org.homeward.app.report.SaveMonthlyReport;
import org.homeward.domain.common.Actor;

/** What the screen of the reports works with. */
public record ReportsDesk(
        MakeMonthlyReport make,
        SaveMonthlyReport save,
        ReportPages pages,
        PrintVacancies vacancies,
        Actor actor,
        Clock clock) {}
