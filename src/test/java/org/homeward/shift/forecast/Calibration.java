package org.homeward.shift.forecast;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.homeward.position.CarePosition;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockSeries;
import org.homeward.testing.SimulatedAuthority;

/**
 * How often what happens lies inside the ranges that were forecast, one year on, when rates are
 * known to the one who makes the world but not to the forecast.
 */
public final class Calibration {
    private static final LocalDate BEGIN = LocalDate.of(2010, 4, 1);
    private static final LocalDate START = LocalDate.of(2018, 3, 31);
    private static final LocalDate END = LocalDate.of(2019, 3, 31);
    private static final List<Measure> MEASURES =
            List.of(
                    Measure.total(),
                    Measure.fostered(),
                    Measure.residential(ResidentialScope.WIDE));

    private final Map<String, int[]> inside = new LinkedHashMap<>();
    private int repetitions;

    /** Plays worlds with the seeds from 1 on; tells each when it is done. */
    public static Calibration of(int worlds, int runs, int referenceYears, LongConsumer done) {
        Calibration calibration = new Calibration();
        for (int seed = 1; seed <= worlds; seed++) {
            calibration.add(seed, runs, referenceYears);
            done.accept(seed);
        }
        return calibration;
    }

    private void add(long seed, int runs, int referenceYears) {
        CarePosition position = new SimulatedAuthority(seed, 110).between(BEGIN, END);
        ForecastAsk ask =
                ForecastAsk.usual(
                                new ReferencePeriod(
                                        START.plusDays(1).minusYears(referenceYears), START),
                                START,
                                END)
                        .withDraws(new Draws(runs, seed, true));
        Forecast forecast = Simulation.run(Model.learn(position, ask), ask);
        var counted = StockSeries.on(position, ask.scope(), List.of(END)).points().get(0);
        repetitions++;
        for (Measure measure : MEASURES) {
            FanPoint told = forecast.fan(measure).last();
            int number = measure.kinds().stream().mapToInt(counted::count).sum();
            int[] held = inside.computeIfAbsent(measure.label(), label -> new int[2]);
            held[0] += told.inside80(number) ? 1 : 0;
            held[1] += told.inside95(number) ? 1 : 0;
        }
    }

    public int repetitions() {
        return repetitions;
    }

    public List<String> measures() {
        return List.copyOf(inside.keySet());
    }

    /** Share of the worlds in which the 80 % range held. */
    public double held80(String measure) {
        return (double) inside.get(measure)[0] / repetitions;
    }

    /** Share of the worlds in which the 95 % range held. */
    public double held95(String measure) {
        return (double) inside.get(measure)[1] / repetitions;
    }
}
