package org.homeward.shift.forecast;

import java.util.Arrays;

/**
 * One child's way through care in one run: kinds with the day each begins, and the day out. Reused
 * for one child after another, so that the runs allocate nothing.
 */
final class Life {
    /** Later than any forecast goes. */
    static final int NEVER = Integer.MAX_VALUE / 2;

    private static final long THINNING = 11;
    private static final long MORE = 12;
    private static final double STABLE_DAYS = 364;
    private final Horizon horizon;
    private final Levers levers;
    private final Dice thinning = new Dice();
    private final Dice more = new Dice();
    int[] day = new int[64];
    int[] kind = new int[64];
    int count;
    int outDay;
    int outWay;

    Life(Horizon horizon, Levers levers) {
        this.horizon = horizon;
        this.levers = levers;
    }

    /**
     * Lives from a day on.
     *
     * @param address of the child in the run
     * @param born number of the birth day, within the table of the horizon
     */
    void live(Dice dice, long address, Rates rates, int from, int first, int born) {
        begin(from, first);
        int leaving = horizon.mark(born, Horizon.LEAVING);
        if (leaving <= from) {
            out(from + 1, Way.OF_AGE);
            return;
        }
        if (levers.thinsExits) {
            thinning.from(Dice.at(address, THINNING));
        }
        walk(dice, rates, born, leaving);
        if (levers.addsExits) {
            more.from(Dice.at(address, MORE));
            leaveEarlier(rates, born);
        }
    }

    private void walk(Dice dice, Rates rates, int born, int leaving) {
        double t = day[0];
        int at = kind[0];
        int band = band(born, day[0]);
        double need = dice.exponential();
        while (true) {
            int cell = Rates.cell(at, band);
            double rate = rates.total(cell);
            int end = Math.min(bandEnd(born, band), Math.min(leaving, horizon.days));
            double room = rate * (end - t);
            if (need < room) {
                t += need / rate;
                int way = rates.way(cell, dice.open() * rate);
                int on = (int) t + 1;
                if (!Way.isExit(way)) {
                    add(on, way);
                    at = way;
                } else if (isLeft(way, on)) {
                    out(on, way);
                    return;
                }
                need = dice.exponential();
            } else if (end == leaving) {
                out(leaving, Way.OF_AGE);
                return;
            } else if (end == horizon.days) {
                return;
            } else {
                need -= room;
                t = end;
                band++;
            }
        }
    }

    /** With fewer exits some of those that would be are not; the child then lives on. */
    private boolean isLeft(int way, int on) {
        return !levers.thinsExits
                || thinning.open() < levers.exit(way, horizon.monthOf(Math.min(on, horizon.days)));
    }

    /** With more exits a child may leave at a point where it would have stayed. */
    private void leaveEarlier(Rates rates, int born) {
        int last = Math.min(outDay, horizon.days);
        double need = more.exponential();
        for (int i = 0; i < count; i++) {
            int until = i + 1 < count ? day[i + 1] : last;
            double t = day[i];
            int band = band(born, day[i]);
            while (t < until) {
                int cell = Rates.cell(kind[i], band);
                double rate = rates.addable(cell);
                int end = Math.min(until, bandEnd(born, band));
                if (need >= rate * (end - t)) {
                    need -= rate * (end - t);
                    t = end;
                    band++;
                    continue;
                }
                t += need / rate;
                int on = (int) t + 1;
                int way = rates.added(cell, horizon.monthOf(on), more.open() * rate);
                if (way >= 0) {
                    count = i + 1;
                    out(on, way);
                    return;
                }
                need = more.exponential();
            }
        }
    }

    /**
     * Goes on in another kind after a planned move. Exits are not drawn: the day out stays. With a
     * stability given, an even rate leads back to the kind the child came from.
     */
    void goOn(MoveStream stream, int origin, int on, int born, Rates rates, long address) {
        add(on, Way.at(stream.to()));
        more.from(address);
        double back =
                stream.stableAt52Weeks().isPresent()
                        ? -Math.log(stream.stableAt52Weeks().getAsDouble()) / STABLE_DAYS
                        : -1;
        int last = Math.min(outDay, horizon.days);
        double t = on;
        int at = Way.at(stream.to());
        int band = band(born, on);
        double need = more.exponential();
        while (t < last) {
            int cell = Rates.cell(at, band);
            double rate = back < 0 ? rates.moving(cell) : back;
            int end = Math.min(bandEnd(born, band), last);
            double room = rate * (end - t);
            if (need < room) {
                t += need / rate;
                at = back < 0 ? rates.way(cell, more.open() * rate) : origin;
                back = -1;
                add((int) t + 1, at);
                need = more.exponential();
            } else {
                need -= room;
                t = end;
                band++;
            }
        }
    }

    private int band(int born, int onDay) {
        int band = 1;
        while (band < Horizon.MARKS && horizon.mark(born, band - 1) <= onDay) {
            band++;
        }
        return band;
    }

    private int bandEnd(int born, int band) {
        return band < Horizon.MARKS ? horizon.mark(born, band - 1) : NEVER;
    }

    void begin(int from, int first) {
        count = 0;
        outDay = NEVER;
        outWay = Way.OF_AGE;
        add(from, first);
    }

    void add(int on, int next) {
        if (count == day.length) {
            day = Arrays.copyOf(day, 2 * count);
            kind = Arrays.copyOf(kind, 2 * count);
        }
        day[count] = on;
        kind[count++] = next;
    }

    /** Leaves care on a day. */
    void out(int on, int way) {
        outDay = on;
        outWay = way;
    }
}
