package org.homeward.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.homeward.domain.common.Authority;

/**
 * Builds a new store, or an old one in today's tables, in a file of its own, which then takes the
 * data file's place at once: a crash leaves what was there before or what was to be, never between.
 */
final class H2Upgrade {

    private final H2Files files;
    private final H2Engine engine;

    /** The engine is one for the staged file. */
    H2Upgrade(H2Files files, H2Engine engine) {
        this.files = files;
        this.engine = engine;
    }

    void makeNew(String storeId, Authority authority) throws SQLException {
        files.dropStaged();
        build(true, sql -> NewStore.fill(sql, engine.seal(), storeId, authority));
    }

    void upgrade() throws SQLException {
        files.dropStaged();
        try {
            Files.copy(files.data(), files.staged());
        } catch (IOException e) {
            throw Refusals.notWritable(e);
        }
        build(false, sql -> NewStore.reseal(sql, engine.seal()));
    }

    private void build(boolean mayCreate, Step last) throws SQLException {
        try (var connection = engine.connect(mayCreate)) {
            Migrations.run(engine.url(false), H2Engine.USER, engine.password());
            var sql = new Sql(connection);
            last.run(sql);
            connection.commit();
            sql.run("checkpoint sync");
            engine.close(sql);
        }
        files.swapIn();
    }

    /** What is done after the migrations, before the file counts. */
    private interface Step {
        void run(Sql sql) throws SQLException;
    }
}
