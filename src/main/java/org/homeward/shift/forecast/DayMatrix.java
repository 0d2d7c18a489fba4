package org.homeward.shift.forecast;

/** How a day changes the odds of being in each kind of care at an age; what is lost left care. */
final class DayMatrix {
    private static final int TERMS = 12;
    private final double[][] odds;

    DayMatrix(Rates rates, int band) {
        int n = Way.KINDS;
        double[][] flow = new double[n][n];
        for (int from = 0; from < n; from++) {
            int cell = Rates.cell(from, band);
            flow[from][from] = -rates.total(cell);
            for (int to = 0; to < n; to++) {
                if (to != from) {
                    flow[from][to] = rates.rate(cell, to);
                }
            }
        }
        odds = exponential(flow);
    }

    /** The sum of the powers of the flow, each divided by its factorial. */
    private static double[][] exponential(double[][] flow) {
        int n = flow.length;
        double[][] sum = new double[n][n];
        double[][] term = new double[n][n];
        for (int i = 0; i < n; i++) {
            sum[i][i] = 1;
            term[i][i] = 1;
        }
        for (int k = 1; k <= TERMS; k++) {
            double[][] next = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    for (int m = 0; m < n; m++) {
                        next[i][j] += term[i][m] * flow[m][j] / k;
                    }
                    sum[i][j] += next[i][j];
                }
            }
            term = next;
        }
        return sum;
    }

    /** The odds a day later. */
    double[] after(double[] now) {
        double[] next = new double[now.length];
        for (int i = 0; i < now.length; i++) {
            if (now[i] > 0) {
                for (int j = 0; j < next.length; j++) {
                    next[j] += now[i] * odds[i][j];
                }
            }
        }
        return next;
    }
}
