package org.homeward.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One connection to an encrypted H2 file, and a checkpoint before anybody is told "saved". */
final class H2Engine implements Engine {

    static final String USER = "homeward";

    private final Path file;
    private final FileKey key;
    private final H2Settings settings;
    private final Seal seal;
    private final HeadMark head;

    H2Engine(H2Files files, Path file, FileKey key, H2Settings settings) {
        this.file = file;
        this.key = key;
        this.settings = settings;
        this.seal = new Seal(key.sealKey());
        this.head = new HeadMark(files.head(), key.sealKey());
    }

    HeadMark head() {
        return head;
    }

    /** A connection to a store that is there; it does not commit by itself. */
    Connection connect() throws SQLException {
        return connect(false);
    }

    Connection connect(boolean mayCreate) throws SQLException {
        Connection connection = DriverManager.getConnection(url(mayCreate), USER, key.passwords());
        connection.setAutoCommit(false);
        return connection;
    }

    String url(boolean mayCreate) {
        return H2Files.url(file, settings, mayCreate);
    }

    String password() {
        return key.passwords();
    }

    @Override
    public Seal seal() {
        return seal;
    }

    @Override
    public boolean isSealAsked() {
        return settings.sealAsked();
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public void lock(Sql sql) {
        // one process, one thread: H2 locks the file for itself
    }

    @Override
    public void saved(Sql sql, StoreState state) throws SQLException {
        if (settings.checkpoint()) {
            sql.run("checkpoint sync");
        }
        head.write(state);
    }

    /** Never SHUTDOWN COMPACT: this version of H2 has known faults in it. */
    @Override
    public void close(Sql sql) throws SQLException {
        sql.run("shutdown");
    }
}
