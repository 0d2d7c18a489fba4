package org.homeward.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.homeward.app.Store;
import org.homeward.app.StoreRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Runs where HOMEWARD_PG_URL names a database that tests may make schemas in. */
@EnabledIfEnvironmentVariable(named = "HOMEWARD_PG_URL", matches = "jdbc:postgresql:.+")
class PostgresStoreTest extends ImportContract {

    private static final String URL = String.valueOf(System.getenv("HOMEWARD_PG_URL"));

    private final String schema = "homeward_test_" + Math.abs(System.nanoTime());

    @Override
    Store created() {
        admin("create schema " + schema);
        return stores().create("store-1", NORTHAM);
    }

    @Override
    Store reopened() {
        store.close();
        return stores().open();
    }

    @AfterEach
    void dropSchema() {
        store.close();
        admin("drop schema " + schema + " cascade");
    }

    @Test
    void twoProgramsSeeEachOthersWritesAndLoseNone() {
        try (Store other = stores().open()) {
            put(EveryFact.all());
            assertThat(other.position(DAY).listChildren()).hasSize(2);

            other.write(StoreContract::audited);
            store.write(StoreContract::audited);

            assertThat(store.listAudit(10)).hasSize(3);
            assertThat(other.listAudit(10)).hasSize(3);
        }
    }

    @Test
    void aStoreIsNotMadeOverAnotherNorOpenedWhereThereIsNone() {
        assertThatThrownBy(() -> stores().create("store-2", NORTHAM))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("There is a store in this database already");
        admin("drop schema " + schema + " cascade");
        admin("create schema " + schema);
        assertThatThrownBy(() -> stores().open())
                .isInstanceOf(StoreRefused.class)
                .hasMessage("There is no Homeward store in this database.");
    }

    private PostgresStore stores() {
        String mark = URL.contains("?") ? "&" : "?";
        return new PostgresStore(URL + mark + "currentSchema=" + schema, user(), password());
    }

    private static void admin(String statement) {
        try (Connection connection = DriverManager.getConnection(URL, user(), password())) {
            new Sql(connection).run(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String user() {
        return System.getenv().getOrDefault("HOMEWARD_PG_USER", "homeward");
    }

    private static String password() {
        return System.getenv().getOrDefault("HOMEWARD_PG_PASSWORD", "");
    }
}
