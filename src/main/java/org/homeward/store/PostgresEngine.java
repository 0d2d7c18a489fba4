package org.homeward.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/**
 * A connection to a shared database. Its pages carry their own check sums and its people their own
 * rights; the seal here only tells rows that were changed by hand, so its key is no secret.
 */
final class PostgresEngine implements Engine {

    private final Seal seal = new Seal("homeward shared store".getBytes(StandardCharsets.UTF_8));

    @Override
    public Seal seal() {
        return seal;
    }

    @Override
    public boolean isSealAsked() {
        return true;
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void lock(Sql sql) throws SQLException {
        sql.run("select commit_no from store_state for update");
    }

    @Override
    public void saved(Sql sql, StoreState state) {
        // commit returns when the server has it on disk
    }

    @Override
    public void close(Sql sql) throws SQLException {
        sql.connection().close();
    }
}
