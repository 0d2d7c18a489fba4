package org.homeward.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.homeward.app.StoreRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost/homeward",
                "jdbc:postgresql://127.0.0.1:5433/homeward?sslmode=disable",
                "jdbc:postgresql://[::1]:5432/homeward",
                "jdbc:postgresql://db.northam.example/homeward?sslmode=verify-full",
                "jdbc:postgresql://db.northam.example/homeward?ssl=true&sslmode=verify-full",
            })
    void thisMachineAndCheckedServersAreSafe(String url) {
        assertThatCode(() -> PostgresUrl.requireSafe(url)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.northam.example/homeward",
                "jdbc:postgresql://db.northam.example/homeward?sslmode=require",
                "jdbc:postgresql://db.northam.example/homeward?xsslmode=verify-full",
                "jdbc:postgresql://localhost,db.northam.example/homeward",
                "jdbc:postgresql://localhost.northam.example/homeward",
                "jdbc:mysql://localhost/homeward",
            })
    void anythingElseIsRefused(String url) {
        assertThatThrownBy(() -> PostgresUrl.requireSafe(url))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("sslmode=verify-full");
    }
}
