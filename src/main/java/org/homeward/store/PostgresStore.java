package org.homeward.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.homeward.app.Store;
import org.homeward.app.StoreRefused;
import org.homeward.app.StoreRefused.Why;
import org.homeward.domain.common.Authority;

/**
 * Opens and makes a store that a team shares in PostgreSQL: the same tables as in a file. Writers
 * take turns by the lock on the state row, and each takes in what others wrote before it begins.
 */
public final class PostgresStore {

    private final String url;
    private final String user;
    private final String password;

    /**
     * Throws {@link StoreRefused} for a server elsewhere whose certificate would not be checked.
     */
    public PostgresStore(String url, String user, String password) {
        PostgresUrl.requireSafe(url);
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Makes the tables and the first rows in an empty schema. */
    public Store create(String storeId, Authority authority) {
        return connected(
                (sql, engine) -> {
                    if (isThere(sql)) {
                        throw new StoreRefused(
                                Why.ALREADY_THERE,
                                "There is a store in this database already. It was not touched.");
                    }
                    sql.connection().rollback();
                    Migrations.run(url, user, password);
                    NewStore.fill(sql, engine.seal(), storeId, authority);
                    sql.connection().commit();
                });
    }

    /** Opens the store that is there, upgrading its tables first if they are older. */
    public Store open() {
        return connected(
                (sql, engine) -> {
                    if (!isThere(sql)) {
                        throw new StoreRefused(
                                Why.NOT_FOUND, "There is no Homeward store in this database.");
                    }
                    StoreState state = Loaded.state(sql, engine.seal(), true);
                    sql.connection().rollback();
                    if (state.schemaVersion() > Migrations.LATEST) {
                        throw Refusals.newer();
                    }
                    if (state.schemaVersion() < Migrations.LATEST) {
                        Migrations.run(url, user, password);
                        engine.lock(sql);
                        NewStore.reseal(sql, engine.seal());
                        sql.connection().commit();
                    }
                });
    }

    private Store connected(Step first) {
        var thread = new StoreThread();
        boolean done = false;
        try {
            Store store = thread.call(() -> opened(first, thread));
            done = true;
            return store;
        } finally {
            if (!done) {
                thread.close();
            }
        }
    }

    private Store opened(Step first, StoreThread thread) {
        try {
            Connection connection = DriverManager.getConnection(url, user, password);
            boolean done = false;
            try {
                connection.setAutoCommit(false);
                var sql = new Sql(connection);
                var engine = new PostgresEngine();
                first.run(sql, engine);
                Store store = SqlStore.open(engine, sql, thread);
                done = true;
                return store;
            } finally {
                if (!done) {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw Refusals.whileUsing(e);
        } catch (DamagedStore e) {
            throw Refusals.damaged(e);
        }
    }

    private static boolean isThere(Sql sql) throws SQLException {
        return !sql.list(
                        """
                        select table_name from information_schema.tables
                         where table_schema = current_schema and table_name = 'store_state'""")
                .isEmpty();
    }

    /** What is done before the store is read. */
    private interface Step {
        void run(Sql sql, PostgresEngine engine) throws SQLException;
    }
}
