package org.homeward.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The few things that the store asks of a database connection. */
final class Sql {

    private static final int BATCH = 5_000;

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    void run(String statement) throws SQLException {
        try (Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }

    List<Cells> list(String query, Object... parameters) throws SQLException {
        var rows = new ArrayList<Cells>();
        each(query, rows::add, parameters);
        return rows;
    }

    /** Calls for each row of a query; the parameters stand for its question marks. */
    void each(String query, Consumer<Cells> row, Object... parameters) throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement(query)) {
            asked.setFetchSize(BATCH);
            for (int i = 0; i < parameters.length; i++) {
                set(asked, i + 1, parameters[i]);
            }
            try (ResultSet rows = asked.executeQuery()) {
                Cells.Layout layout = Cells.Layout.of(rows);
                while (rows.next()) {
                    row.accept(Cells.read(rows, layout));
                }
            }
        }
    }

    /** Runs a statement once and tells how many rows it touched. */
    int update(String statement, List<Object> parameters) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            setAll(prepared, parameters);
            return prepared.executeUpdate();
        }
    }

    /** Runs a statement for each list of parameters; each must touch exactly one row. */
    void updateEach(String statement, List<List<Object>> all) throws SQLException {
        if (all.isEmpty()) {
            return;
        }
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int from = 0; from < all.size(); from += BATCH) {
                List<List<Object>> some = all.subList(from, Math.min(all.size(), from + BATCH));
                for (List<Object> parameters : some) {
                    setAll(prepared, parameters);
                    prepared.addBatch();
                }
                requireOneRowEach(prepared.executeBatch());
            }
        }
    }

    private static void requireOneRowEach(int[] counts) throws SQLException {
        for (int count : counts) {
            if (count != 1 && count != Statement.SUCCESS_NO_INFO) {
                throw new SQLException("A row that was read cannot be found again", "XX001");
            }
        }
    }

    private static void setAll(PreparedStatement prepared, List<Object> parameters)
            throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            set(prepared, i + 1, parameters.get(i));
        }
    }

    private static void set(PreparedStatement prepared, int place, Object parameter)
            throws SQLException {
        if (parameter instanceof Optional<?> maybe) {
            if (maybe.isPresent()) {
                set(prepared, place, maybe.get());
            } else {
                prepared.setNull(place, Types.NULL);
            }
        } else if (parameter instanceof Instant instant) {
            prepared.setObject(place, instant.atOffset(ZoneOffset.UTC));
        } else {
            prepared.setObject(place, parameter);
        }
    }
}
