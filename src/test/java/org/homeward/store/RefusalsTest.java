package org.homeward.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import org.homeward.app.StoreRefused;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    @Test
    void aFileThatEndsTooEarlyIsDamaged() {
        assertThat(said(new EOFException())).contains("damaged");
    }

    @Test
    void aFileThatMayNotBeReadIsNotDamaged() {
        assertThat(said(new AccessDeniedException("carebook.mv.db"))).contains("may not read");
    }

    private static String said(IOException cause) {
        var why = new IllegalStateException("reading failed", cause);
        StoreRefused refused = Refusals.whileOpening(new SQLException("IO", "90028", 90028, why));
        return String.valueOf(refused.getMessage());
    }
}
