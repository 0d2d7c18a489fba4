package org.homeward.shift.forecast;

/**
 * Random numbers that are addressed, not queued: each child of each run has streams of its own,
 * made from the seed and the address alone. What happens to one child never shifts the numbers of
 * another. The generator is SplitMix64 (Steele, Lea and Flood 2014).
 */
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double STEP = 0x1.0p-53;
    private static final double BULK = 20;
    private long state;

    static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    /** An address below another one. */
    static long at(long address, long part) {
        return mix((address ^ (part * 0xD1342543DE82EF95L)) + GOLDEN);
    }

    Dice from(long address) {
        state = address;
        return this;
    }

    /** Above 0 and below 1. */
    double open() {
        state += GOLDEN;
        return ((mix(state) >>> 11) + 0.5) * STEP;
    }

    int below(int bound) {
        return (int) (open() * bound);
    }

    /** Waiting time at a rate of 1. */
    double exponential() {
        return -Math.log(open());
    }

    double gaussian() {
        return Math.sqrt(-2 * Math.log(open())) * Math.cos(2 * Math.PI * open());
    }

    /** Gamma with a scale of 1 (Marsaglia and Tsang 2000). */
    double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(open(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = gaussian();
            double v = 1 + c * x;
            if (v > 0) {
                double cubed = v * v * v;
                if (Math.log(open()) < 0.5 * x * x + d - d * cubed + d * Math.log(cubed)) {
                    return d * cubed;
                }
            }
        }
    }

    int poisson(double mean) {
        int sum = 0;
        double left = mean;
        while (left > BULK) {
            sum += small(BULK);
            left -= BULK;
        }
        return sum + small(left);
    }

    private int small(double mean) {
        double limit = Math.exp(-mean);
        int count = -1;
        double product = 1;
        do {
            count++;
            product *= open();
        } while (product > limit);
        return count;
    }
}
