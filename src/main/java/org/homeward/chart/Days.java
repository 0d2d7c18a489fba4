package org.homeward.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days on a time axis: midnight in universal time, whatever the machine's zone. */
final class Days {
    private Days() {}

    static double x(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    static LocalDate day(double x) {
        return Instant.ofEpochMilli((long) x).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
