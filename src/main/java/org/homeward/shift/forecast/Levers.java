package org.homeward.shift.forecast;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.homeward.domain.care.ExitReason;
import org.homeward.domain.common.AgeBand;

/** A course by the numbers of its months. */
final class Levers {
    private final double[][][] entry;
    private final double[][] exit;
    private final double[] most = new double[Way.REASONS];
    final boolean thinsExits;
    final boolean addsExits;

    Levers(Course course, List<YearMonth> months) {
        entry = new double[2][Way.BANDS][months.size()];
        exit = new double[Way.REASONS][months.size()];
        Arrays.fill(most, 1);
        boolean thins = false;
        boolean adds = false;
        for (int m = 0; m < months.size(); m++) {
            for (AgeBand band : AgeBand.values()) {
                entry[0][Way.at(band)][m] = course.entryFactor(months.get(m), false, band);
                entry[1][Way.at(band)][m] = course.entryFactor(months.get(m), true, band);
            }
            for (ExitReason reason : ExitReason.values()) {
                double factor = course.exitFactor(months.get(m), reason);
                exit[Way.at(reason)][m] = factor;
                most[Way.at(reason)] = Math.max(most[Way.at(reason)], factor);
                thins |= factor < 1;
                adds |= factor > 1;
            }
        }
        thinsExits = thins;
        addsExits = adds;
    }

    double entry(boolean unaccompanied, int band, int month) {
        return entry[unaccompanied ? 1 : 0][band][month];
    }

    double exit(int way, int month) {
        return exit[way - Way.KINDS][month];
    }

    /** The highest factor of any month, at least 1. */
    double mostExits(int way) {
        return most[way - Way.KINDS];
    }
}
