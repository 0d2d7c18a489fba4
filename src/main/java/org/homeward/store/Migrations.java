package org.homeward.store;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/** The numbered steps from an empty database to today's tables. A released step never changes. */
final class Migrations {

    /** The newest step in the migration folder. */
    static final long LATEST = 7;

    static final String HISTORY = "flyway_schema_history";

    private static final String FOLDER = "classpath:org/homeward/store/migration";

    private Migrations() {}

    static void run(String url, String user, String password) {
        runTo(LATEST, url, user, password);
    }

    static void runTo(long version, String url, String user, String password) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(url, user, password)
                .locations(FOLDER)
                .table(HISTORY)
                .loggers("slf4j")
                .target(MigrationVersion.fromVersion("%03d".formatted(version)))
                .load()
                .migrate();
    }
}
