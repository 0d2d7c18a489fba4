package org.homeward.app.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Outcome;
import org.homeward.app.ShiftView;
import org.homeward.app.Store;
import org.homeward.app.forecast.ForecastView;
import org.homeward.app.forecast.ForecastWish;
import org.homeward.app.forecast.ViewForecast;
import org.homeward.app.reading.Progress;
import org.homeward.app.scenario.CompareScenarios;
import org.homeward.domain.common.Reason;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.forecast.Course;
import org.homeward.shift.forecast.Draws;
import org.homeward.shift.scenario.Comparison;
import org.homeward.shift.scenario.Scenario;

/** Forecasts from the end of the month with the rates of the last two years. */
final class OutlookReading {
    private static final Draws DRAWS = Draws.USUAL.withRuns(500).withSeed(1);
    private static final int REFERENCE_MONTHS = 24;
    private static final int YEARS_WITHOUT_GOAL = 3;
    private static final int MOST_YEARS = 30;
    private static final int LEAST_PUBLIC = 10;
    private static final int TOTAL = 1;
    private static final int RESIDENTIAL = 2;

    private final Store store;
    private final Audience audience;
    private final ShiftView view;

    OutlookReading(Store store, Audience audience, ShiftView view) {
        this.store = store;
        this.audience = audience;
        this.view = view;
    }

    /**
     * Looks ahead from a day.
     *
     * @param stock the table of counts as the reader sees it
     */
    Outlook from(LocalDate day, ReportTable stock, List<Scenario> published) {
        LocalDate first = YearMonth.from(day).minusMonths(REFERENCE_MONTHS - 1).atDay(1);
        if (!mayShow(stock, TOTAL, first)) {
            return Outlook.without("A forecast is left out: it would show small counts.");
        }
        Outcome<ForecastView> answer =
                new ViewForecast(store)
                        .view(
                                ForecastWish.usual(first, day, day, end(day)).withDraws(DRAWS),
                                Course.AS_NOW,
                                Progress.UNHEARD);
        return answer.findResult()
                .map(found -> told(found, mayShow(stock, RESIDENTIAL, first), published))
                .orElseGet(() -> Outlook.without(why(answer.reasons())));
    }

    private static String why(List<Reason> reasons) {
        return "There is no forecast. "
                + String.join(" ", reasons.stream().map(Reason::sentence).toList());
    }

    private Outlook told(ForecastView found, boolean residential, List<Scenario> published) {
        return new Outlook(Optional.of(found), residential, compared(found, published), "");
    }

    private Optional<Comparison> compared(ForecastView found, List<Scenario> published) {
        return published.isEmpty()
                ? Optional.empty()
                : new CompareScenarios(store)
                        .compare(
                                new CompareScenarios.Ask(
                                        found.forecast().ask(), ResidentialScope.WIDE, published),
                                Progress.UNHEARD)
                        .findResult();
    }

    /** The last month of the programme's plan, else three years on. */
    private LocalDate end(LocalDate day) {
        return view.lookedAfter()
                .map(line -> line.targets().lastKey().atEndOfMonth())
                .filter(goal -> goal.isAfter(day) && !goal.isAfter(day.plusYears(MOST_YEARS)))
                .orElse(YearMonth.from(day).plusYears(YEARS_WITHOUT_GOAL).atEndOfMonth());
    }

    /** A line of the forecast begins with counts: none of them may be small or hidden. */
    private boolean mayShow(ReportTable stock, int column, LocalDate from) {
        return audience == Audience.INTERNAL
                || stock.out().rows().stream()
                        .filter(row -> !LocalDate.parse(row.get(0)).isBefore(from.minusDays(1)))
                        .map(row -> row.get(column))
                        .filter(cell -> !cell.isEmpty())
                        .allMatch(
                                cell ->
                                        !Cells.isHidden(cell)
                                                && Integer.parseInt(cell) >= LEAST_PUBLIC);
    }
}
