package org.homeward.testing.planted.app;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** Planted: a use case that reads the clock twice, knows a database library and prints. */
public final class CountWards {

    private final Jdbi database;

    public CountWards(Jdbi database) {
        this.database = database;
    }

    public Supplier<LocalDate> today() {
        System.out.println(database + " on " + LocalDate.now());
        return LocalDate::now;
    }
}
