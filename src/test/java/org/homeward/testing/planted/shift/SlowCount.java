package org.homeward.testing.planted.shift;

import java.sql.SQLException;

/** Planted: a pure part that fails as a database does. */
public final class SlowCount {

    public int count() throws SQLException {
        throw new SQLException("no rows");
    }
}
