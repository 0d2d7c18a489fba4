package org.homeward.shift.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.homeward.shift.StockScope;

/**
 * What is asked of a forecast.
 *
 * @param start the day whose children it begins with; on or after the last day of the reference
 *     period, since an earlier one would be forecast from its own future
 * @param end last day, after the start
 */
public record ForecastAsk(
        StockScope scope,
        ReferencePeriod reference,
        LocalDate start,
        LocalDate end,
        ForecastStep step,
        Draws draws,
        LeavingAge leavingAge) {
    private static final int LONGEST_YEARS = 30;

    /** Throws {@link IllegalArgumentException} with a plain sentence for days out of order. */
    public ForecastAsk {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException(
                    "The forecast ends (%s) on or before the day it starts (%s)."
                            .formatted(end, start));
        }
        if (start.isBefore(reference.to())) {
            throw new IllegalArgumentException(
                    "The forecast starts (%s) before the reference period ends (%s): it would know its own future."
                            .formatted(start, reference.to()));
        }
        if (end.isAfter(start.plusYears(LONGEST_YEARS))) {
            throw new IllegalArgumentException(
                    "The forecast ends (%s) more than %d years after its start (%s)."
                            .formatted(end, LONGEST_YEARS, start));
        }
    }

    /** Published scope, month ends, 1,000 runs, leaving at 18. */
    public static ForecastAsk usual(ReferencePeriod reference, LocalDate start, LocalDate end) {
        return new ForecastAsk(
                StockScope.PUBLISHED,
                reference,
                start,
                end,
                ForecastStep.MONTHLY,
                Draws.USUAL,
                LeavingAge.BY_LAW);
    }

    public ForecastAsk withScope(StockScope other) {
        return new ForecastAsk(other, reference, start, end, step, draws, leavingAge);
    }

    public ForecastAsk withStep(ForecastStep other) {
        return new ForecastAsk(scope, reference, start, end, other, draws, leavingAge);
    }

    public ForecastAsk withDraws(Draws other) {
        return new ForecastAsk(scope, reference, start, end, step, other, leavingAge);
    }

    public ForecastAsk withLeavingAge(LeavingAge other) {
        return new ForecastAsk(scope, reference, start, end, step, draws, other);
    }

    public ForecastAsk between(ReferencePeriod period, LocalDate from, LocalDate to) {
        return new ForecastAsk(scope, period, from, to, step, draws, leavingAge);
    }

    /** The days that the forecast tells, the start first. */
    public List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        days.add(start);
        if (step == ForecastStep.DAILY) {
            for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
                days.add(day);
            }
            return days;
        }
        for (YearMonth month = YearMonth.from(start.plusDays(1));
                !month.atEndOfMonth().isAfter(end);
                month = month.plusMonths(1)) {
            days.add(month.atEndOfMonth());
        }
        if (days.get(days.size() - 1).isBefore(end)) {
            days.add(end);
        }
        return days;
    }
}
