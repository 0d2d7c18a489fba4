package org.homeward.shift.forecast;

import java.time.LocalDate;
import java.util.Arrays;
import org.homeward.domain.common.PlacementKind;

/** Children whom a stream may move, month by month in a random order that stays the same. */
final class Pool {
    private static final long ELIGIBLE = 21;
    private static final long ORDER = 22;
    private static final long AFTERWARDS = 23;
    private final int number;
    private final MoveStream stream;
    private final Horizon horizon;
    private final KeptLives lives;
    private final boolean[] from = new boolean[Way.KINDS];
    private final int[] bornAfter;
    private final Dice dice = new Dice();
    private int[] child = new int[256];
    private int[] stay = new int[256];
    private int[] version = new int[256];
    private double[] order = new double[256];
    private int count;

    Pool(int number, MoveStream stream, Horizon horizon, KeptLives lives) {
        this.number = number;
        this.stream = stream;
        this.horizon = horizon;
        this.lives = lives;
        for (PlacementKind kind : stream.from()) {
            from[Way.at(kind)] = true;
        }
        bornAfter = new int[horizon.months.size()];
        Arrays.fill(bornAfter, Integer.MIN_VALUE);
        if (stream.underAge().isPresent()) {
            for (int month = 0; month < bornAfter.length; month++) {
                LocalDate on = horizon.start.plusDays(day(month));
                LocalDate born = on.minusYears(stream.underAge().getAsInt());
                bornAfter[month] = horizon.number(born);
            }
        }
    }

    MoveStream stream() {
        return stream;
    }

    /** The day of a month on which the stream acts. */
    int day(int month) {
        return horizon.monthFirst[month] + horizon.monthLength[month] / 2;
    }

    void clear() {
        count = 0;
    }

    /** The child carries the mark and is ever in a kind that the stream moves from. */
    boolean mayMove(Life life, long address) {
        for (int i = 0; i < life.count; i++) {
            if (from[life.kind[i]]) {
                return isEligible(address);
            }
        }
        return false;
    }

    /** Stays of the child that begin on a day or later and that the stream may end. */
    void offer(int one, int earliest) {
        boolean eligible = isEligible(lives.address[one]);
        for (int i = 0; eligible && i < lives.length(one); i++) {
            if (from[lives.kind(one, i)] && lives.day(one, i) >= earliest) {
                add(one, i);
            }
        }
    }

    /** The mark is the child's own: every stream reads the same one. */
    private boolean isEligible(long address) {
        return dice.from(Dice.at(address, ELIGIBLE)).open() < stream.eligibleShare();
    }

    private void add(int one, int i) {
        if (count == child.length) {
            child = Arrays.copyOf(child, 2 * count);
            stay = Arrays.copyOf(stay, 2 * count);
            version = Arrays.copyOf(version, 2 * count);
            order = Arrays.copyOf(order, 2 * count);
        }
        child[count] = one;
        stay[count] = i;
        version[count] = lives.moves[one];
        order[count++] = dice.from(Dice.at(mark(one), ORDER + lives.moves[one])).open();
    }

    /** Forgets stays that are over or no longer as they were. */
    void open(int month) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            boolean stale = version[i] != lives.moves[child[i]];
            if (!stale && lives.until(child[i], stay[i]) > day(month)) {
                child[kept] = child[i];
                stay[kept] = stay[i];
                version[kept] = version[i];
                order[kept++] = order[i];
            }
        }
        count = kept;
    }

    /** The next child to move in a month; negative when there is none. */
    int next(int month) {
        int best = -1;
        for (int i = 0; i < count; i++) {
            if (version[i] == lives.moves[child[i]]
                    && lives.day(child[i], stay[i]) < day(month)
                    && lives.born[child[i]] > bornAfter[month]
                    && (best < 0 || order[i] < order[best])) {
                best = i;
            }
        }
        return best < 0 ? -1 : child[best];
    }

    /** Where the child's numbers after the move begin. */
    long address(int one) {
        return Dice.at(mark(one), AFTERWARDS + 100L * lives.moves[one]);
    }

    private long mark(int one) {
        return Dice.at(lives.address[one], 1000 + number);
    }
}
