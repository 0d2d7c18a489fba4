package org.homeward.shift.forecast;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Plays the future child by child, event by event, run after run. Each child leaves a state at the
 * rate of its kind and age, the age changing on the birthday; at the leaving age it leaves. The
 * numbers of a run depend on the seed and the run alone, so that any number of threads gives the
 * same forecast.
 */
public final class Simulation {
    private static final int BLOCK = 16;

    private Simulation() {}

    /**
     * Forecasts a course from what a model learned, over the days of the ask. What the listener
     * throws stops it.
     */
    public static Forecast run(Model model, ForecastAsk ask, Course course, RunListener listener) {
        Setup setup = new Setup(model, ask, course);
        int runs = ask.draws().runs();
        RunResult[] results = new RunResult[runs];
        AtomicInteger done = new AtomicInteger();
        IntStream.range(0, (runs + BLOCK - 1) / BLOCK)
                .parallel()
                .forEach(
                        block -> {
                            Runner runner = new Runner(setup);
                            int last = Math.min(runs, (block + 1) * BLOCK);
                            for (int run = block * BLOCK; run < last; run++) {
                                results[run] = runner.play(run);
                            }
                            listener.done(done.addAndGet(last - block * BLOCK), runs);
                        });
        return new Forecast(setup, results);
    }

    /** The base: nothing is changed. */
    public static Forecast run(Model model, ForecastAsk ask) {
        return run(model, ask, Course.AS_NOW, RunListener.UNHEARD);
    }
}
