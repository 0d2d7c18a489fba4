package org.homeward.app.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.shift.StockScope;
import org.homeward.shift.forecast.Draws;
import org.homeward.shift.forecast.ForecastAsk;
import org.homeward.shift.forecast.ForecastStep;
import org.homeward.shift.forecast.LeavingAge;
import org.homeward.shift.forecast.ReferencePeriod;

/**
 * What a person asked for, before anybody looked whether it can be answered.
 *
 * @param referenceFrom first and {@code referenceTo} last day of the reference period
 * @param start the day whose children the forecast begins with
 */
public record ForecastWish(
        StockScope scope,
        LocalDate referenceFrom,
        LocalDate referenceTo,
        LocalDate start,
        LocalDate end,
        ForecastStep step,
        Draws draws,
        LeavingAge leavingAge) {
    private static final int LONGEST_YEARS = 30;
    private static final String OWN_FUTURE =
            "The forecast starts before the reference period ends: it would know its own future.";

    /** Published scope, month ends, 1,000 runs, leaving at 18. */
    public static ForecastWish usual(
            LocalDate referenceFrom, LocalDate referenceTo, LocalDate start, LocalDate end) {
        return new ForecastWish(
                StockScope.PUBLISHED,
                referenceFrom,
                referenceTo,
                start,
                end,
                ForecastStep.MONTHLY,
                Draws.USUAL,
                LeavingAge.BY_LAW);
    }

    public ForecastWish withDraws(Draws other) {
        return new ForecastWish(
                scope, referenceFrom, referenceTo, start, end, step, other, leavingAge);
    }

    public ForecastWish withScope(StockScope other) {
        return new ForecastWish(
                other, referenceFrom, referenceTo, start, end, step, draws, leavingAge);
    }

    /** Every reason why the days make no sense together; empty when they do. */
    List<Reason> against(LocalDate lastKnown) {
        List<Reason> reasons = new ArrayList<>(against());
        String known = Plain.day(lastKnown);
        if (referenceTo.isAfter(lastKnown)) {
            reasons.add(
                    reason(
                            "The reference period ends after %s, the last day that is known."
                                    .formatted(known)));
        }
        if (start.isAfter(lastKnown)) {
            reasons.add(
                    reason(
                            "Who is looked after on %s is not known; the last day that is known is %s."
                                    .formatted(Plain.day(start), known)));
        }
        return reasons;
    }

    private List<Reason> against() {
        List<Reason> reasons = new ArrayList<>();
        if (referenceTo.isBefore(referenceFrom)) {
            reasons.add(reason("The reference period ends before it starts."));
        }
        if (!end.isAfter(start)) {
            reasons.add(reason("The forecast ends on or before the day it starts."));
        }
        if (start.isBefore(referenceTo)) {
            reasons.add(reason(OWN_FUTURE));
        }
        if (end.isAfter(start.plusYears(LONGEST_YEARS))) {
            reasons.add(reason("A forecast of more than 30 years says nothing."));
        }
        return reasons;
    }

    /** As it is asked of the simulation. */
    ForecastAsk ask() {
        return new ForecastAsk(
                scope,
                new ReferencePeriod(referenceFrom, referenceTo),
                start,
                end,
                step,
                draws,
                leavingAge);
    }

    private static Reason reason(String sentence) {
        return Reason.of("FORECAST", sentence);
    }
}
