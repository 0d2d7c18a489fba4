package org.homeward.shift.forecast;

import java.util.Arrays;

/** All lives of one run, so that streams can change some of them; reused run after run. */
final class KeptLives {
    int count;
    long[] address = new long[1024];
    int[] born = new int[1024];
    boolean[] alone = new boolean[1024];
    boolean[] entered = new boolean[1024];
    int[] outDay = new int[1024];
    int[] outWay = new int[1024];
    int[] moves = new int[1024];
    private int[] first = new int[1024];
    private int[] length = new int[1024];
    private int[] day = new int[4096];
    private int[] kind = new int[4096];
    private int used;

    void clear() {
        count = 0;
        used = 0;
    }

    int keep(Life life, long of, int bornOn) {
        if (count == address.length) {
            grow();
        }
        address[count] = of;
        born[count] = bornOn;
        moves[count] = 0;
        put(count, life);
        return count++;
    }

    /** Puts a way through care in the place of the child's; the day out stays the life's. */
    void put(int child, Life life) {
        if (used + life.count > day.length) {
            day = Arrays.copyOf(day, 2 * day.length + life.count);
            kind = Arrays.copyOf(kind, day.length);
        }
        first[child] = used;
        length[child] = life.count;
        System.arraycopy(life.day, 0, day, used, life.count);
        System.arraycopy(life.kind, 0, kind, used, life.count);
        used += life.count;
        outDay[child] = life.outDay;
        outWay[child] = life.outWay;
    }

    /** The child's way through care up to a day, to be gone on with. */
    void load(int child, Life life, int before) {
        life.begin(day(child, 0), kind(child, 0));
        for (int i = 1; i < length[child] && day(child, i) < before; i++) {
            life.add(day(child, i), kind(child, i));
        }
        life.out(outDay[child], outWay[child]);
    }

    int length(int child) {
        return length[child];
    }

    int day(int child, int i) {
        return day[first[child] + i];
    }

    int kind(int child, int i) {
        return kind[first[child] + i];
    }

    /** The day on which a stay ends; days after the forecast may be given. */
    int until(int child, int i) {
        return i + 1 < length[child] ? day(child, i + 1) : outDay[child];
    }

    private void grow() {
        int size = 2 * count;
        address = Arrays.copyOf(address, size);
        born = Arrays.copyOf(born, size);
        alone = Arrays.copyOf(alone, size);
        entered = Arrays.copyOf(entered, size);
        outDay = Arrays.copyOf(outDay, size);
        outWay = Arrays.copyOf(outWay, size);
        moves = Arrays.copyOf(moves, size);
        first = Arrays.copyOf(first, size);
        length = Arrays.copyOf(length, size);
    }
}
