package org.homeward.sample.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Chance that falls the same way on every machine and every version of Java: SplitMix64 seeded by a
 * topic, so that one part of the sample can change without disturbing another.
 */
public final class Dice {
    private long state;

    public Dice(String topic) {
        long seed = 0xcbf29ce484222325L;
        for (int i = 0; i < topic.length(); i++) {
            seed = (seed ^ topic.charAt(i)) * 0x100000001b3L;
        }
        state = seed;
    }

    private long next() {
        state += 0x9e3779b97f4a7c15L;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** In {@code [0, 1)}. */
    public double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** In {@code [0, bound)}. */
    public int below(int bound) {
        return (int) (unit() * bound);
    }

    /** Both ends inside. */
    public int between(int low, int high) {
        return low + below(high - low + 1);
    }

    public boolean chance(double probability) {
        return unit() < probability;
    }

    public <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /** A day from the first to the last, both inside. */
    public LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(below((int) ChronoUnit.DAYS.between(first, last) + 1));
    }

    /** Several different days, in order; throws when there are not so many. */
    public List<LocalDate> days(LocalDate first, LocalDate last, int count) {
        List<Integer> offsets = new ArrayList<>();
        int span = (int) ChronoUnit.DAYS.between(first, last) + 1;
        while (offsets.size() < count) {
            int offset = below(span);
            if (!offsets.contains(offset)) {
                offsets.add(offset);
            }
        }
        return offsets.stream().sorted().map(first::plusDays).toList();
    }

    /** The place of a weight, by its share of all weights. */
    public int weighted(double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double at = unit() * total;
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** A value whose logarithm is spread normally around that of the median. */
    public double logNormal(double median, double sigma) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
        return median * StrictMath.exp(sigma * radius * StrictMath.cos(2 * StrictMath.PI * unit()));
    }

    public <T> List<T> shuffled(Collection<T> from) {
        List<T> list = new ArrayList<>(from);
        for (int i = list.size() - 1; i > 0; i--) {
            int other = below(i + 1);
            T kept = list.get(i);
            list.set(i, list.get(other));
            list.set(other, kept);
        }
        return list;
    }

    /** At most so many, none twice, heavier ones more often; those without weight never. */
    public <T> List<T> sample(Collection<T> from, int count, ToDoubleFunction<T> weight) {
        record Keyed<U>(U value, double key) {}
        List<Keyed<T>> keyed = new ArrayList<>();
        for (T value : from) {
            double heavy = weight.applyAsDouble(value);
            if (heavy > 0) {
                keyed.add(new Keyed<>(value, -StrictMath.log(1 - unit()) / heavy));
            }
        }
        keyed.sort(Comparator.comparingDouble(Keyed::key));
        return keyed.stream().limit(Math.max(0, count)).map(Keyed::value).toList();
    }
}
