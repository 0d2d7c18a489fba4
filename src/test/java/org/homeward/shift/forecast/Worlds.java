package org.homeward.shift.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.homeward.domain.common.PlacementKind;
import org.homeward.position.CarePosition;
import org.homeward.testing.SimulatedAuthority;

/** One simulated authority and questions about it. */
final class Worlds {
    static final LocalDate START = LocalDate.of(2018, 3, 31);
    static final LocalDate END = LocalDate.of(2021, 3, 31);
    static final Months ALWAYS = new Months(YearMonth.of(2018, 4), YearMonth.of(2021, 3));
    static final CarePosition POSITION =
            new SimulatedAuthority(7, 110).between(LocalDate.of(2012, 4, 1), END);

    private Worlds() {}

    static ForecastAsk ask(int runs) {
        return ForecastAsk.usual(new ReferencePeriod(LocalDate.of(2016, 4, 1), START), START, END)
                .withDraws(new Draws(runs, 3, true));
    }

    static Forecast forecast(int runs, Course course) {
        ForecastAsk ask = ask(runs);
        return Simulation.run(Model.learn(POSITION, ask), ask, course, RunListener.UNHEARD);
    }

    static MoveStream stepDowns(double aMonth, double eligible, OptionalDouble stable) {
        return new MoveStream(
                "step-downs",
                Set.of(PlacementKind.RES_CHILDRENS_HOME),
                PlacementKind.FOSTER_IFA,
                MonthlyNumbers.level(ALWAYS.first(), ALWAYS.last(), aMonth),
                eligible,
                stable,
                OptionalInt.empty());
    }
}
