package org.homeward.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants to the microsecond: the finest that both databases keep. */
final class Micros {

    private Micros() {}

    static Instant of(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
