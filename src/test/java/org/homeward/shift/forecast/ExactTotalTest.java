package org.homeward.shift.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.homeward.position.CarePosition;
import org.junit.jupiter.api.Test;

/** The simulation gives the mean and the spread that can be worked out without drawing. */
class ExactTotalTest {

    @Test
    void onASimulatedAuthority() {
        ForecastAsk ask =
                Worlds.ask(4_000)
                        .between(Worlds.ask(1).reference(), Worlds.START, LocalDate.of(2019, 3, 31))
                        .withDraws(new Draws(4_000, 1, false));
        check(Worlds.POSITION, ask);
    }

    @Test
    void onThePublicSample() {
        check(SampleA.position(SampleA.START), SampleA.ask(1, new Draws(4_000, 1, false)));
    }

    private static void check(CarePosition position, ForecastAsk ask) {
        Model model = Model.learn(position, ask);
        List<ExactPoint> exact = ExactTotal.of(model, ask);
        Fan fan = Simulation.run(model, ask).fan(Measure.total());
        for (int step = 1; step < exact.size(); step++) {
            FanPoint told = fan.points().get(step);
            double sd = exact.get(step).sd();
            assertThat(told.mean()).isCloseTo(exact.get(step).mean(), within(0.1 * sd));
            assertThat(told.sd()).isCloseTo(sd, within(0.1 * sd));
            assertThat(told.high95() - told.low95()).isCloseTo(3.92 * sd, within(0.392 * sd));
        }
    }
}
