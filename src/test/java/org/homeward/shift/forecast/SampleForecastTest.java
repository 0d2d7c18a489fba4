package org.homeward.shift.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.position.CarePosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The forecast of a public sample against what happened a year later. */
class SampleForecastTest {
    private static CarePosition position;

    @BeforeAll
    static void read() {
        position = SampleA.position(SampleA.START);
    }

    @Test
    void whatHappenedAYearOnLiesInsideTheBand() {
        Forecast forecast = forecast(Draws.USUAL.withRuns(2_000));
        FanPoint total = forecast.fan(Measure.total()).last();
        assertThat(forecast.fan(Measure.total()).first().median()).isEqualTo(214);
        assertThat(total.inside95(137)).as(total.toString()).isTrue();
        FanPoint homes = forecast.fan(Measure.peersResidential()).last();
        assertThat(homes.inside95(14)).as(homes.toString()).isTrue();
    }

    @Test
    void theWidthWithRatesTakenAsKnownIsThatOfChance() {
        FanPoint total =
                forecast(Draws.USUAL.withRuns(2_000).withRateUncertainty(false))
                        .fan(Measure.total())
                        .last();
        assertThat(2 * total.sd()).isBetween(0.8 * 15.5, 1.25 * 15.5);
    }

    private static Forecast forecast(Draws draws) {
        ForecastAsk ask = SampleA.ask(1, draws);
        return Simulation.run(Model.learn(position, ask), ask);
    }
}
