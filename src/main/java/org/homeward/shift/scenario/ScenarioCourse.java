package org.homeward.shift.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.homeward.shift.forecast.Course;
import org.homeward.shift.forecast.Forecast;
import org.homeward.shift.forecast.ForecastAsk;

/**
 * Turns a scenario into changes of the forecast, lever by lever. Children a month are amounts: they
 * are measured against how many came or left a month in the reference period, never added to a
 * rate.
 */
public final class ScenarioCourse {
    private ScenarioCourse() {}

    /**
     * The course over the months of the base.
     *
     * @param base the forecast without any lever
     */
    public static PlannedCourse of(Scenario scenario, Forecast base) {
        List<Warning> warnings = new ArrayList<>();
        List<YearMonth> months = months(base.ask());
        var entries = new EntryLevers(scenario, base, months, warnings).changes();
        var exits = new ExitLevers(scenario, base, months, warnings).changes();
        var streams = new StreamLevers(scenario, months).streams();
        return new PlannedCourse(new Course(entries, exits, streams), warnings);
    }

    /** Every month that the forecast goes into. */
    static List<YearMonth> months(ForecastAsk ask) {
        List<YearMonth> months = new ArrayList<>();
        YearMonth last = YearMonth.from(ask.end());
        for (YearMonth month = YearMonth.from(ask.start().plusDays(1));
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }
}
