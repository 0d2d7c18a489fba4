package org.homeward.shift.forecast;

import java.util.Arrays;
import java.util.List;

/**
 * Moves children on purpose, month by month, after their lives are known: only the kinds of a moved
 * child change, never the day out.
 */
final class Streams {
    private static final int NONE = -1;
    private final Horizon horizon;
    private final KeptLives lives = new KeptLives();
    private final Life life;
    private final Pool[] pools;
    private final double[][] wanted;

    Streams(Setup setup) {

        this.horizon = setup.horizon;
        this.life = new Life(horizon, setup.levers);
        List<MoveStream> streams = setup.course.streams();
        pools = new Pool[streams.size()];
        wanted = new double[streams.size()][horizon.months.size()];
        for (int s = 0; s < pools.length; s++) {
            pools[s] = new Pool(s, streams.get(s), horizon, lives);
            for (int m = 0; m < horizon.months.size(); m++) {
                wanted[s][m] = streams.get(s).children().in(horizon.months.get(m));
            }
        }
    }

    void clear() {
        lives.clear();
        for (Pool pool : pools) {
            pool.clear();
        }
    }

    /** Whether any stream may ever move the child; only then is its life kept for later. */
    boolean takes(Life lived, long address, int born, boolean alone, boolean entered) {
        boolean wantedByAny = false;
        for (Pool pool : pools) {
            wantedByAny |= pool.mayMove(lived, address);
        }
        if (wantedByAny) {
            int child = lives.keep(lived, address, born);
            lives.alone[child] = alone;
            lives.entered[child] = entered;
            offer(child, 0);
        }
        return wantedByAny;
    }

    private void offer(int child, int from) {
        for (Pool pool : pools) {
            pool.offer(child, from);
        }
    }

    RunResult finish(Tally tally, Rates rates) {
        int[] firstShort = new int[pools.length];
        int[] missing = new int[pools.length];
        Arrays.fill(firstShort, NONE);
        double[] due = new double[pools.length];
        for (int month = 0; month < horizon.months.size(); month++) {
            for (int s = 0; s < pools.length; s++) {
                due[s] += wanted[s][month];
                int number = (int) Math.floor(due[s] + 1e-9);
                due[s] -= number;
                int found = move(pools[s], month, number, rates);
                if (found < number) {
                    firstShort[s] = firstShort[s] == NONE ? month : firstShort[s];
                    missing[s] += number - found;
                }
            }
        }
        tell(tally);
        return new RunResult(tally.numbers(), firstShort, missing);
    }

    private void tell(Tally tally) {
        for (int child = 0; child < lives.count; child++) {
            lives.load(child, life, Life.NEVER);
            tally.add(life, lives.alone[child], lives.entered[child]);
        }
    }

    private int move(Pool pool, int month, int number, Rates rates) {
        pool.open(month);
        int found = 0;
        while (found < number) {
            int child = pool.next(month);
            if (child < 0) {
                break;
            }
            int on = pool.day(month);
            lives.load(child, life, on);
            int origin = life.kind[life.count - 1];
            life.goOn(pool.stream(), origin, on, lives.born[child], rates, pool.address(child));
            lives.put(child, life);
            lives.moves[child]++;
            offer(child, on + 1);
            found++;
        }
        return found;
    }

    /** Sums up what the runs were short of. */
    static List<Shortfall> sum(Setup setup, RunResult[] results) {
        List<MoveStream> streams = setup.course.streams();
        return java.util.stream.IntStream.range(0, streams.size())
                .filter(s -> Arrays.stream(results).anyMatch(r -> r.firstShort[s] != NONE))
                .mapToObj(s -> shortfall(setup, streams.get(s).name(), results, s))
                .toList();
    }

    private static Shortfall shortfall(Setup setup, String name, RunResult[] results, int s) {
        int[] months =
                Arrays.stream(results)
                        .mapToInt(r -> r.firstShort[s])
                        .filter(m -> m != NONE)
                        .toArray();
        return new Shortfall(
                name,
                setup.horizon.months.get(Arrays.stream(months).min().orElseThrow()),
                (double) months.length / results.length,
                Arrays.stream(results).mapToInt(r -> r.missing[s]).average().orElseThrow());
    }
}
