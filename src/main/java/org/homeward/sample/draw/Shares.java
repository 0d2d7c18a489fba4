package org.homeward.sample.draw;

/** Whole numbers in the proportion of weights that add up exactly. */
public final class Shares {
    private Shares() {}

    /** The largest remainders are rounded up. */
    public static int[] of(int total, double... weights) {
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        int[] counts = new int[weights.length];
        double[] left = new double[weights.length];
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            double exact = total * weights[i] / all;
            counts[i] = (int) exact;
            left[i] = exact - counts[i];
            given += counts[i];
        }
        for (; given < total; given++) {
            int most = 0;
            for (int i = 1; i < left.length; i++) {
                most = left[i] > left[most] ? i : most;
            }
            counts[most]++;
            left[most] = -1;
        }
        return counts;
    }
}
