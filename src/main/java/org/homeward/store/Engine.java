package org.homeward.store;

import java.sql.SQLException;

/**
 * Where H2 in a file and a shared PostgreSQL differ. All calls come from the store's own thread.
 */
interface Engine {

    Seal seal();

    /** Whether the seal is compared when the store is read. */
    boolean isSealAsked();

    /** Whether others may write to the same store while it is open here. */
    boolean isShared();

    /** Keeps other writers out until the transaction ends. */
    void lock(Sql sql) throws SQLException;

    /** Called after a commit and before anybody is told that it is saved. */
    void saved(Sql sql, StoreState state) throws SQLException;

    void close(Sql sql) throws SQLException;
}
