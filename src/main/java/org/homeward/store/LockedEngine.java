package org.homeward.store;

import java.sql.SQLException;

/** An engine whose folder stays locked until it is closed. */
record LockedEngine(H2Engine engine, FolderLock lock) implements Engine {

    @Override
    public Seal seal() {
        return engine.seal();
    }

    @Override
    public boolean isSealAsked() {
        return engine.isSealAsked();
    }

    @Override
    public boolean isShared() {
        return engine.isShared();
    }

    @Override
    public void lock(Sql sql) {
        engine.lock(sql);
    }

    @Override
    public void saved(Sql sql, StoreState state) throws SQLException {
        engine.saved(sql, state);
    }

    @Override
    public void close(Sql sql) throws SQLException {
        try (lock) {
            engine.close(sql);
        }
    }
}
